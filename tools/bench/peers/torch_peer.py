"""The process of PyTorch, eager, on one thread: the same orders and answers as host.mjs."""

import json
import sys
import time

import torch

torch.set_num_threads(1)
torch.set_num_interop_threads(1)


def rosenbrock(problem):
    def start():
        point = torch.tensor(problem["initial"], requires_grad=True)

        def loss_at(step):
            x, y = point.unbind()
            return (1 - x) ** 2 + 100 * (y - x * x) ** 2

        return [point], loss_at

    return start


def vector(problem):
    grads = torch.tensor(problem["grads"])

    def start():
        params = torch.tensor(problem["initial"], requires_grad=True)
        params.grad = grads
        return [params], None

    return start


def network(problem):
    sizes = problem["sizes"]
    features = torch.tensor(problem["features"]).reshape(-1, sizes[0])
    labels = torch.tensor(problem["labels"])
    batches = [(features[indices], labels[indices]) for indices in map(torch.tensor, problem["batches"])]

    def start():
        flat = torch.tensor(problem["initial"])
        params, offset = [], 0
        for inputs, outputs in zip(sizes, sizes[1:]):
            for shape in ((outputs, inputs), (outputs,)):
                length = outputs * inputs if len(shape) == 2 else outputs
                params.append(flat[offset : offset + length].reshape(shape).clone().requires_grad_())
                offset += length

        def loss_at(step):
            a, target = batches[step % len(batches)]
            for l in range(0, len(params), 2):
                z = torch.nn.functional.linear(a, params[l], params[l + 1])
                a = torch.relu(z) if l + 2 < len(params) else z
            return torch.nn.functional.cross_entropy(a, target)

        return params, loss_at

    return start


kinds = {"rosenbrock": rosenbrock, "vector": vector, "network": network}
variants = {"fused": {"fused": True}, "foreach": {"foreach": True}, "loop": {"foreach": False}}
prepared = {}


def prepare(order):
    with open(order["file"]) as file:
        problem = json.load(file)
    prepared.update(start=kinds[problem["kind"]](problem), adam=problem["adam"])
    return {"variants": list(variants)}


def train(order):
    adam = prepared["adam"]
    params, loss_at = prepared["start"]()
    optimizer = torch.optim.Adam(
        params,
        lr=adam["learningRate"],
        betas=(adam["beta1"], adam["beta2"]),
        eps=adam["epsilon"],
        **variants[order["variant"]],
    )
    cpu, start = time.process_time(), time.perf_counter()
    for step in range(order["steps"]):
        if loss_at is not None:
            optimizer.zero_grad()
            loss_at(step).backward()
        optimizer.step()
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu
    answer = {"seconds": seconds, "cpuSeconds": cpu_seconds}
    if order["wantsParams"]:
        answer["params"] = torch.cat([tensor.detach().reshape(-1) for tensor in params]).tolist()
    return answer


orders = {"prepare": prepare, "train": train}
for line in sys.stdin:
    order = json.loads(line)
    print(json.dumps(orders[order["order"]](order)), flush=True)
