"""Writes the reference traces of the optimizers: packages/core/src/optimizers/golden/<name>.json.

Each optimizer runs on three problems with closed-form gradients, at an ordinary and a large rate and with its
options, in float64. packages/core/src/optimizers/golden-problems.ts has the same problems, number by number.
Run it from anywhere: python optimizers.py [name ...]
"""

import json
import math
import pathlib
import sys

import jax
import numpy as np
import optax
import torch

jax.config.update("jax_enable_x64", True)
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

OUT = pathlib.Path(__file__).resolve().parents[2] / "packages/core/src/optimizers/golden"
SNAPSHOTS = (1, 10, 100)

# Problems -------------------------------------------------------------------------------------------------------

CURVATURES = np.array([20, 3, 0.5, 0.02])
MINIMUM = np.array([1, -2, 3, -1.5])


def reflect(x):
    return x - (x[0] + x[1] + x[2] + x[3]) / 2


def quadratic_grad(p):
    return reflect(CURVATURES * reflect(p - MINIMUM))


def rosenbrock_grad(p):
    x, y = p
    inner = y - x * x
    return np.array([-2 * (1 - x) - 400 * x * inner, 200 * inner])


SAMPLES, INPUTS, HIDDEN, OUTPUTS = 5, 3, 4, 2
X = np.array([[((s * INPUTS + i) * 5 % 11) / 5 - 1 for i in range(INPUTS)] for s in range(SAMPLES)])
T = np.array([[((s * OUTPUTS + o) * 3 % 7) / 3 - 1 for o in range(OUTPUTS)] for s in range(SAMPLES)])


def network_grad(p):
    w1, b1 = p[0:12].reshape(4, 3), p[12:16]
    w2, b2 = p[16:24].reshape(2, 4), p[24:26]
    a = np.tanh(X @ w1.T + b1)
    r = (a @ w2.T + b2 - T) / SAMPLES
    back = (r @ w2) * (1 - a * a)
    return np.concatenate([(back.T @ X).ravel(), back.sum(0), (r.T @ a).ravel(), r.sum(0)])


PROBLEMS = {
    "quadratic": {"start": [-1.5, 1, 0.5, 2], "grad": quadratic_grad, "tensors": [(2, 2)]},
    "rosenbrock": {"start": [-1.2, 1], "grad": rosenbrock_grad, "tensors": [(2,)]},
    "network": {
        "start": [(k * 7 % 13) / 10 - 0.6 for k in range(26)],
        "grad": network_grad,
        "tensors": [(4, 3), (4,), (2, 4), (2,)],
    },
}

# How the rate and the momentum move during a run ------------------------------------------------------------------


def rate_at(case, step):
    return case["learningRate"] * (1 - step / 100 if case.get("schedule") == "linear" else 1)


def momentum_at(case, step):
    return 0.85 + 0.01 * (step % 10) if case.get("momentum") == "cycle" else None


# Runners ----------------------------------------------------------------------------------------------------------


def record(case, step_once):
    """Steps 100 times and keeps the parameters of the snapshots."""
    problem = PROBLEMS[case["problem"]]
    params = np.array(problem["start"], dtype=float)
    steps, evaluation = {}, {}
    for step in range(SNAPSHOTS[-1]):
        params, judged = step_once(step, params, problem["grad"](params))
        if step + 1 in SNAPSHOTS:
            steps[str(step + 1)] = params.tolist()
            if judged is not None:
                evaluation[str(step + 1)] = judged.tolist()
    return {**case, "steps": steps, **({"evaluation": evaluation} if evaluation else {})}


def run_torch(make, case, split=False):
    """`make(tensors, config)` gives the list of torch optimizers over the tensors of the problem."""
    problem = PROBLEMS[case["problem"]]
    shapes = problem["tensors"] if split else [(len(problem["start"]),)]
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.array(problem["start"], dtype=float), np.cumsum(sizes)[:-1])
    tensors = [torch.tensor(part.reshape(shape), requires_grad=True) for part, shape in zip(parts, shapes)]
    optimizers = make(tensors, case["config"], case["learningRate"])

    def step_once(step, params, grads):
        for tensor, grad in zip(tensors, np.split(grads, np.cumsum(sizes)[:-1])):
            tensor.grad = torch.tensor(grad.reshape(tensor.shape))
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                if case.get("schedule"):
                    group["lr"] = rate_at(case, step)
                if case.get("momentum"):
                    # As torch.optim.lr_scheduler.OneCycleLR writes it; beside Muon, AdamW keeps its own.
                    if "momentum" in group:
                        group["momentum"] = momentum_at(case, step)
                    elif not split:
                        group["betas"] = (momentum_at(case, step), *group["betas"][1:])
            optimizer.step()
        return np.concatenate([tensor.detach().numpy().ravel() for tensor in tensors]), None

    return record(case, step_once)


def run_optax(make, case, judge=None):
    optimizer = make(case["config"], case["learningRate"])
    start = jax.numpy.array(PROBLEMS[case["problem"]]["start"], dtype=jax.numpy.float64)
    holder = {"state": optimizer.init(start)}
    update = jax.jit(optimizer.update)
    sign = -1 if case["config"].get("maximize") else 1

    def step_once(step, params, grads):
        params = jax.numpy.array(params)
        updates, holder["state"] = update(sign * jax.numpy.array(grads), holder["state"], params)
        params = optax.apply_updates(params, updates)
        return np.array(params), np.array(judge(holder["state"], params)) if judge else None

    return record(case, step_once)


# Dialects that torch lacks, from the formulas ----------------------------------------------------------------------


def run_formula(make, case):
    """`make(config)` gives step(t, params, grads, rate) -> params, in numpy; t counts from 1."""
    step = make(case["config"], len(PROBLEMS[case["problem"]]["start"]))
    return record(case, lambda k, params, grads: (step(k + 1, params, grads, rate_at(case, k)), None))


def adam_formula(config, size):
    """Kingma & Ba, arXiv:1412.6980: Algorithm 1 without its corrections, and the form before section 2.1."""
    b1, b2, eps = config.get("beta1", 0.9), config.get("beta2", 0.999), config.get("epsilon", 1e-8)
    m, v = np.zeros(size), np.zeros(size)

    def step(t, params, grads, rate):
        nonlocal m, v
        m = b1 * m + (1 - b1) * grads
        v = b2 * v + (1 - b2) * grads**2
        if config.get("biasCorrection") is False:
            return params - rate * m / (np.sqrt(v) + eps)
        assert config["epsilonPlacement"] == "before-correction"
        return params - rate * np.sqrt(1 - b2**t) / (1 - b1**t) * m / (np.sqrt(v) + eps)

    return step


# Optimizers --------------------------------------------------------------------------------------------------------

RENAMED = {
    "epsilon": "eps",
    "weightDecay": "weight_decay",
    "learningRateDecay": "lr_decay",
    "initialAccumulatorValue": "initial_accumulator_value",
    "momentumDecay": "momentum_decay",
    "decoupledWeightDecay": "decoupled_weight_decay",
}


def torch_optimizer(kind, betas=None):
    def make(tensors, config, rate):
        kwargs = {RENAMED.get(key, key): value for key, value in config.items() if key != "name"}
        if betas:
            kwargs["betas"] = (kwargs.pop("beta1", betas[0]), kwargs.pop("beta2", betas[1]))
        if kind is torch.optim.Rprop:
            kwargs["etas"] = (kwargs.pop("etaMinus", 0.5), kwargs.pop("etaPlus", 1.2))
            kwargs["step_sizes"] = (kwargs.pop("minStepSize", 1e-6), kwargs.pop("maxStepSize", 50))
        return [kind(tensors, lr=rate, foreach=False, **kwargs)]

    return lambda case: run_torch(make, case)


def adam(case):
    config = case["config"]
    if config.get("biasCorrection") is False or config.get("epsilonPlacement") == "before-correction":
        return run_formula(adam_formula, case)
    if config.get("epsilonPlacement") == "inside":
        return run_optax(lambda c, rate: optax.adam(rate, eps=0, eps_root=c.get("epsilon", 1e-8)), case)
    return torch_optimizer(torch.optim.Adam, (0.9, 0.999))(case)


def rmsprop(case):
    if case["config"].get("epsilonPlacement") == "inside":
        return run_optax(
            lambda c, rate: optax.rmsprop(
                rate, decay=0.99, eps=c.get("epsilon", 1e-8), eps_in_sqrt=True, centered=c.get("centered", False)
            ),
            case,
        )
    return torch_optimizer(torch.optim.RMSprop)(case)


def lion(case):
    return run_optax(
        lambda c, rate: optax.lion(
            rate, b1=c.get("beta1", 0.9), b2=c.get("beta2", 0.99), weight_decay=c.get("weightDecay", 0)
        ),
        case,
    )


def prodigy_formula(config, size):
    """optax.contrib.prodigy without its bias correction, as in the authors' code (arXiv:2306.06101)."""
    b1, b2, eps = 0.9, 0.999, 1e-8
    b3, d0 = math.sqrt(b2), config.get("d0", 1e-6)
    state = {"d": d0, "n": 0.0, "m": np.zeros(size), "v": np.zeros(size), "s": np.zeros(size), "start": None}

    def step(t, params, grads, rate):
        if state["start"] is None:
            state["start"] = params
        d = state["d"]
        state["m"] = b1 * state["m"] + (1 - b1) * d * grads
        state["v"] = b2 * state["v"] + (1 - b2) * (d * grads) ** 2
        state["s"] = b3 * state["s"] + d * rate * d * grads / d0
        state["n"] = b3 * state["n"] + d / d0 * d * rate * float(grads @ (state["start"] - params))
        state["d"] = max(d, state["n"] / np.abs(state["s"]).sum())
        return params - d * rate * state["m"] / (np.sqrt(state["v"]) + state["d"] * eps)

    return step


def prodigy(case):
    if case["config"].get("biasCorrection") is False:
        return run_formula(prodigy_formula, case)
    return run_optax(
        lambda c, rate: optax.contrib.prodigy(
            rate,
            estim_lr0=c.get("d0", 1e-6),
            estim_lr_coef=c.get("dCoef", 1),
            weight_decay=c.get("weightDecay", 0),
            safeguard_warmup=c.get("safeguardWarmup", False),
        ),
        case,
    )


def schedule_free_adamw(case):
    return run_optax(
        lambda c, rate: optax.contrib.schedule_free_adamw(
            rate,
            b1=c.get("beta1", 0.9),
            b2=c.get("beta2", 0.999),
            weight_decay=c.get("weightDecay", 0),
            weight_lr_power=c.get("weightLearningRatePower", 2),
        ),
        case,
        optax.contrib.schedule_free_eval_params,
    )


def muon(case):
    """torch.optim.Muon, whose Newton-Schulz part computes in bfloat16: here that cast is a float64 copy."""

    def make(tensors, config, rate):
        matrices = [tensor for tensor in tensors if tensor.ndim == 2]
        rest = [tensor for tensor in tensors if tensor.ndim != 2]
        adjust = config.get("adjustLearningRate", "original").replace("-", "_")
        optimizers = []
        if matrices:
            optimizers.append(
                torch.optim.Muon(
                    matrices,
                    lr=rate,
                    weight_decay=config.get("weightDecay", 0.1),
                    momentum=config.get("momentum", 0.95),
                    nesterov=config.get("nesterov", True),
                    ns_steps=config.get("newtonSchulzSteps", 5),
                    adjust_lr_fn=adjust,
                )
            )
        if rest:
            factor = config.get("adamLearningRateFactor", 1)
            decay = config.get("adamWeightDecay", 0.01)
            optimizers.append(torch.optim.AdamW(rest, lr=rate * factor, weight_decay=decay, foreach=False))
        return optimizers

    cast = torch.Tensor.bfloat16
    torch.Tensor.bfloat16 = lambda self: self.clone()
    try:
        return run_torch(make, case, split=True)
    finally:
        torch.Tensor.bfloat16 = cast


# name: runner, source, {problem: (ordinary rate, large rate)}, option variants
TABLE = {
    "sgd": (
        torch_optimizer(torch.optim.SGD),
        "torch.optim.SGD",
        {"quadratic": (0.01, 0.09), "rosenbrock": (2e-4, 1e-3), "network": (0.1, 1.5)},
        [
            {"momentum": 0.9},
            {"momentum": 0.9, "dampening": 0.5},
            {"momentum": 0.9, "nesterov": True},
            {"momentum": 0.5, "weightDecay": 0.1},
            {"weightDecay": 0.1},
            {"momentum": 0.9, "@momentum": "cycle"},
            {"momentum": 0.9, "@schedule": "linear"},
            {"momentum": 0.5, "maximize": True},
        ],
    ),
    "adam": (
        adam,
        "torch.optim.Adam; epsilonPlacement inside: optax.adam; before-correction, biasCorrection false: numpy",
        {"quadratic": (0.01, 0.3), "rosenbrock": (0.01, 0.3), "network": (0.01, 0.3)},
        [
            {"amsgrad": True},
            {"weightDecay": 0.1},
            {"epsilonPlacement": "inside", "epsilon": 0.01},
            {"epsilonPlacement": "before-correction", "epsilon": 0.01},
            {"biasCorrection": False},
            {"beta1": 0.8, "beta2": 0.99, "epsilon": 0.01},
            {"@momentum": "cycle"},
            {"maximize": True},
        ],
    ),
    "adamw": (
        torch_optimizer(torch.optim.AdamW, (0.9, 0.999)),
        "torch.optim.AdamW",
        {"quadratic": (0.01, 0.3), "rosenbrock": (0.01, 0.3), "network": (0.01, 0.3)},
        [
            {"amsgrad": True, "weightDecay": 0.5},
            {"beta1": 0.8, "beta2": 0.99, "epsilon": 0.01},
            {"@momentum": "cycle"},
            {"maximize": True},
        ],
    ),
    "rmsprop": (
        rmsprop,
        "torch.optim.RMSprop; epsilonPlacement inside: optax.rmsprop",
        {"quadratic": (0.01, 0.1), "rosenbrock": (0.001, 0.05), "network": (0.01, 0.1)},
        [
            {"centered": True},
            {"momentum": 0.9},
            {"centered": True, "momentum": 0.5, "weightDecay": 0.1},
            {"alpha": 0.95, "epsilon": 0.01},
            {"epsilonPlacement": "inside", "epsilon": 0.01},
            {"momentum": 0.9, "@momentum": "cycle"},
            {"maximize": True},
        ],
    ),
    "adagrad": (
        torch_optimizer(torch.optim.Adagrad),
        "torch.optim.Adagrad",
        {"quadratic": (0.1, 1), "rosenbrock": (0.1, 0.5), "network": (0.05, 0.5)},
        [
            {"learningRateDecay": 0.1},
            {"initialAccumulatorValue": 0.1, "weightDecay": 0.1},
            {"epsilon": 0.1},
            {"maximize": True},
        ],
    ),
    "nadam": (
        torch_optimizer(torch.optim.NAdam, (0.9, 0.999)),
        "torch.optim.NAdam",
        {"quadratic": (0.01, 0.3), "rosenbrock": (0.01, 0.3), "network": (0.01, 0.3)},
        [
            {"momentumDecay": 0.1},
            {"weightDecay": 0.1},
            {"weightDecay": 0.1, "decoupledWeightDecay": True},
            {"beta1": 0.8, "beta2": 0.99, "epsilon": 0.01},
            {"@momentum": "cycle"},
            {"maximize": True},
        ],
    ),
    "radam": (
        torch_optimizer(torch.optim.RAdam, (0.9, 0.999)),
        "torch.optim.RAdam",
        {"quadratic": (0.01, 0.1), "rosenbrock": (1e-4, 1e-3), "network": (0.01, 0.3)},
        [
            {"weightDecay": 0.1},
            {"weightDecay": 0.1, "decoupledWeightDecay": True},
            {"beta1": 0.8, "beta2": 0.99, "epsilon": 0.01},
            {"@momentum": "cycle"},
            {"maximize": True},
        ],
    ),
    "lion": (
        lion,
        "optax.lion",
        {"quadratic": (0.003, 0.1), "rosenbrock": (0.003, 0.1), "network": (0.003, 0.1)},
        [{"weightDecay": 0.1}, {"beta1": 0.5, "beta2": 0.9}, {"maximize": True}],
    ),
    "adadelta": (
        torch_optimizer(torch.optim.Adadelta),
        "torch.optim.Adadelta",
        {"quadratic": (1, 3), "rosenbrock": (1, 5), "network": (1, 5)},
        [{"rho": 0.8}, {"weightDecay": 0.1}, {"epsilon": 0.0001}, {"maximize": True}],
    ),
    "adamax": (
        torch_optimizer(torch.optim.Adamax, (0.9, 0.999)),
        "torch.optim.Adamax",
        {"quadratic": (0.02, 0.5), "rosenbrock": (0.02, 0.5), "network": (0.02, 0.5)},
        [
            {"weightDecay": 0.1},
            {"beta1": 0.8, "beta2": 0.99, "epsilon": 0.01},
            {"@momentum": "cycle"},
            {"maximize": True},
        ],
    ),
    "rprop": (
        torch_optimizer(torch.optim.Rprop),
        "torch.optim.Rprop",
        {"quadratic": (0.01, 0.5), "rosenbrock": (0.01, 0.5), "network": (0.01, 0.5)},
        [
            {"etaMinus": 0.7, "etaPlus": 1.5},
            {"minStepSize": 0.005, "maxStepSize": 0.05},
            {"@schedule": "linear"},
            {"maximize": True},
        ],
    ),
    "prodigy": (
        prodigy,
        "optax.contrib.prodigy; biasCorrection false: numpy",
        {"quadratic": (1, 3), "rosenbrock": (0.3, 1), "network": (1, 3)},
        [
            {"d0": 0.01},
            {"dCoef": 0.5, "weightDecay": 0.1},
            {"safeguardWarmup": True, "d0": 0.001},
            {"biasCorrection": False, "d0": 0.001},
            {"maximize": True, "d0": 0.001},
        ],
    ),
    "schedule-free-adamw": (
        schedule_free_adamw,
        "optax.contrib.schedule_free_adamw",
        {"quadratic": (0.03, 0.5), "rosenbrock": (0.01, 0.3), "network": (0.03, 0.5)},
        [
            {"weightDecay": 0.1},
            {"beta1": 0.8, "beta2": 0.99},
            {"maximize": True},
        ],
    ),
    "muon": (
        muon,
        "torch.optim.Muon (Newton-Schulz in float64) and torch.optim.AdamW",
        {"quadratic": (0.01, 0.1), "rosenbrock": (0.01, 0.3), "network": (0.01, 0.1)},
        [
            {"nesterov": False, "weightDecay": 0.5},
            {"adjustLearningRate": "match-rms-adamw"},
            {"newtonSchulzSteps": 2, "momentum": 0.5, "adamLearningRateFactor": 0.1, "adamWeightDecay": 0.5},
            {"momentum": 0.9, "@momentum": "cycle"},
        ],
    ),
}


def cases(name, rates, variants):
    for problem, (ordinary, large) in rates.items():
        for rate in (ordinary, large):
            yield {"config": {"name": name}, "problem": problem, "learningRate": rate}
    for variant in variants:
        config = {"name": name, **{key: value for key, value in variant.items() if key[0] != "@"}}
        extra = {key[1:]: value for key, value in variant.items() if key[0] == "@"}
        for problem, (ordinary, large) in rates.items():
            # Climbing runs away on a bowl and on Rosenbrock: the bounded network alone, and not far.
            if config.get("maximize") and problem == "rosenbrock":
                continue
            for rate in (ordinary, large) if problem != "network" and not config.get("maximize") else (ordinary,):
                yield {"config": config, "problem": problem, "learningRate": rate, **extra}


def main(names):
    for name in names or TABLE:
        run, source, rates, variants = TABLE[name]
        done = [run(case) for case in cases(name, rates, variants)]
        for case in done:
            finite = all(math.isfinite(x) for x in case["steps"]["100"])
            if not finite:
                sys.exit(f"{name}: {case['config']} on {case['problem']} at {case['learningRate']} is not finite")
        version = f"torch {torch.__version__}, optax {optax.__version__}, jax {jax.__version__}"
        lines = ",\n".join(json.dumps(case) for case in done)
        text = f'{{ "source": {json.dumps(source)}, "version": "{version}", "cases": [\n{lines}\n] }}\n'
        (OUT / f"{name}.json").write_text(text)
        print(f"{name}: {len(done)} cases, {len(text)} bytes")


main(sys.argv[1:])
