"""The process of a Python peer: the same orders and answers as host.mjs. Its one argument is the precision."""

import json
import sys
import time

precision = sys.argv[1]


def serve(kinds):
    """kinds: from a problem's kind to a function that gives, of a problem, the ways to run it.

    A way is a function that starts a training and gives run(steps) and params().
    """
    ways = {}
    for line in sys.stdin:
        order = json.loads(line)
        if order["order"] == "prepare":
            with open(order["file"]) as file:
                problem = json.load(file)
            ways = kinds[problem["kind"]](problem)
            answer = {"variants": list(ways)}
        else:
            answer = train(ways[order["variant"]], order)
        print(json.dumps(answer), flush=True)


def train(way, order):
    """Trains from the start, anew after `longestRun` steps; only the updates are timed."""
    seconds, cpu_seconds, left = 0, 0, order["steps"]
    while left > 0:
        run, params = way()
        cpu, start = time.process_time(), time.perf_counter()
        run(min(left, order["longestRun"]))
        seconds += time.perf_counter() - start
        cpu_seconds += time.process_time() - cpu
        left -= order["longestRun"]
    answer = {"seconds": seconds, "cpuSeconds": cpu_seconds}
    if order["wantsParams"]:
        answer["params"] = params()
    return answer
