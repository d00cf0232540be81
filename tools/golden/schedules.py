"""Reference rates of the schedules in packages/core/src/schedules, from PyTorch and optax in float64.

Run: python tools/golden/schedules.py      (torch 2.13.0, optax 0.2.8)
Writes packages/core/src/schedules/golden/<name>.json: {source, version, cases}; a case has the config, its reference, the base
rate, the length of the run, and the rate (and momentum) of each step from 0; for a controller the losses it was shown and the
rate after each. PyTorch's rates are those its recursions give, rounding included. transformers, Keras, fastai, torch-lr-finder
and Lightning are their published formulas, written out below, step by step as those libraries have them.
"""

import json
import math
from pathlib import Path

import jax

jax.config.update("jax_enable_x64", True)

import optax  # noqa: E402
import optax.contrib  # noqa: E402
import torch  # noqa: E402
from torch.optim import lr_scheduler  # noqa: E402

OUTPUT = Path(__file__).parents[2] / "packages/core/src/schedules/golden"
VERSION = f"torch {torch.__version__.split('+')[0]}, optax {optax.__version__}"
files: dict[str, list[dict]] = {}


def case(config, reference, rate, total, values, momenta=None, losses=None):
    entry = {"config": config, "reference": reference, "learningRate": rate, "totalSteps": total}
    if losses is not None:
        entry["losses"] = losses
    entry["values"] = [float(value) for value in values]
    if momenta is not None:
        entry["momenta"] = [float(value) for value in momenta]
    files.setdefault(config["name"], []).append(entry)


def sgd(rate):
    return torch.optim.SGD([torch.zeros(1, dtype=torch.float64, requires_grad=True)], lr=rate, momentum=0.5)


def from_torch(config, make, rate, total, count=None, momentum=False):
    optimizer = sgd(rate)
    scheduler = make(optimizer)
    values, momenta = [], []
    for _ in range(count or total):
        values.append(optimizer.param_groups[0]["lr"])
        momenta.append(optimizer.param_groups[0]["momentum"])
        optimizer.step()
        scheduler.step()
    kind = type(scheduler).__name__
    case(config, f"torch.optim.lr_scheduler.{kind}", rate, total, values, momenta if momentum else None)


def from_formula(config, reference, formula, rate, total, count=None):
    case(config, reference, rate, total, [formula(t) for t in range(count or total)])


def from_optax(config, name, schedule, rate, total, count=None):
    from_formula(config, f"optax.{name}", schedule, rate, total, count)


def simple():
    case({"name": "constant"}, "optax.constant_schedule", 0.1, 5, [optax.constant_schedule(0.1)(t) for t in range(5)])

    from_torch({"name": "linear", "totalSteps": 5}, lambda o: lr_scheduler.LinearLR(o), 0.1, 12)
    from_torch({"name": "linear"}, lambda o: lr_scheduler.LinearLR(o, total_iters=20), 3.0, 20, 24)
    config = {"name": "linear", "startFactor": 1, "endFactor": 0.05, "beginStep": 4, "totalSteps": 10}
    from_optax(config, "linear_schedule", optax.linear_schedule(0.2, 0.01, 10, 4), 0.2, 20)
    from_formula(
        {"name": "linear", "startFactor": 1, "endFactor": 0},
        "transformers.get_linear_schedule_with_warmup",
        lambda t: 0.2 * max(0.0, (20 - t) / 20),
        0.2,
        20,
        24,
    )

    from_torch({"name": "step", "stepSize": 4}, lambda o: lr_scheduler.StepLR(o, 4), 0.1, 14)
    from_torch({"name": "step", "stepSize": 3, "gamma": 0.7}, lambda o: lr_scheduler.StepLR(o, 3, 0.7), 5.0, 20)
    from_torch({"name": "step"}, lambda o: lr_scheduler.StepLR(o, 7), 1.0, 20)

    marks = [3, 4, 9]
    config = {"name": "multi-step", "milestones": marks}
    from_torch(config, lambda o: lr_scheduler.MultiStepLR(o, marks), 0.1, 12)
    config = {"name": "multi-step", "milestones": marks, "gamma": 0.5}
    piecewise = optax.piecewise_constant_schedule(0.3, {mark: 0.5 for mark in marks})
    from_optax(config, "piecewise_constant_schedule", piecewise, 0.3, 12)
    from_formula(
        {**config, "dialect": "keras"},
        "keras.optimizers.schedules.PiecewiseConstantDecay",
        # values[i] up to and including boundaries[i]
        lambda t: next((0.3 * 0.5**i for i, mark in enumerate(marks) if t <= mark), 0.3 * 0.5**3),
        0.3,
        12,
    )
    from_torch({"name": "multi-step"}, lambda o: lr_scheduler.MultiStepLR(o, [10, 15]), 0.1, 20)

    from_torch({"name": "exponential", "gamma": 0.9}, lambda o: lr_scheduler.ExponentialLR(o, 0.9), 0.1, 40)
    config = {"name": "exponential", "gamma": 0.3, "decaySteps": 6, "beginStep": 5}
    from_optax(config, "exponential_decay", optax.exponential_decay(0.5, 6, 0.3, 5), 0.5, 24)
    schedule = optax.exponential_decay(0.5, 6, 0.3, 5, staircase=True, end_value=0.02)
    from_optax({**config, "staircase": True, "minLearningRate": 0.02}, "exponential_decay", schedule, 0.5, 26)
    from_formula(
        {"name": "exponential", "gamma": 0.96, "decaySteps": 10, "staircase": True},
        "keras.optimizers.schedules.ExponentialDecay",
        lambda t: 0.1 * 0.96 ** math.floor(t / 10),
        0.1,
        25,
    )

    config = {"name": "polynomial", "totalSteps": 5}
    from_torch(config, lambda o: lr_scheduler.PolynomialLR(o), 0.1, 10)
    from_torch({"name": "polynomial", "power": 2.5}, lambda o: lr_scheduler.PolynomialLR(o, 20, 2.5), 0.1, 20, 23)
    config = {"name": "polynomial", "power": 3, "minLearningRate": 0.01, "beginStep": 4, "totalSteps": 12}
    from_optax(config, "polynomial_schedule", optax.polynomial_schedule(0.3, 0.01, 3, 12, 4), 0.3, 20)

    def keras_cycle(t):
        span = 8 * (1 if t == 0 else math.ceil(t / 8))
        return (0.3 - 0.01) * (1 - t / span) ** 0.5 + 0.01

    config = {"name": "polynomial", "power": 0.5, "minLearningRate": 0.01, "totalSteps": 8, "cycle": True}
    from_formula(config, "keras.optimizers.schedules.PolynomialDecay", keras_cycle, 0.3, 30)
    config = {"name": "polynomial", "power": 2, "minLearningRate": 1e-7}
    from_formula(
        config,
        "transformers.get_polynomial_decay_schedule_with_warmup",
        lambda t: 1e-7 if t > 20 else (0.3 - 1e-7) * (1 - t / 20) ** 2 + 1e-7,
        0.3,
        20,
        24,
    )

    def inverse_sqrt(t, warmup, timescale):
        if t < warmup:
            return 0.4 * (t / max(1, warmup))
        return 0.4 * (1.0 / math.sqrt((t + timescale - warmup) / timescale))

    reference = "transformers.get_inverse_sqrt_schedule"
    for warmup, timescale in ((6, None), (0, 10000), (5, 9)):
        config = {"name": "inverse-sqrt", "warmupSteps": warmup, **({"timescale": timescale} if timescale else {})}
        from_formula(config, reference, lambda t: inverse_sqrt(t, warmup, timescale or warmup), 0.4, 24)


def waves():
    from_torch({"name": "cosine", "totalSteps": 10}, lambda o: lr_scheduler.CosineAnnealingLR(o, 10), 0.1, 20, 44)
    config = {"name": "cosine", "minLearningRate": 0.003}
    from_torch(config, lambda o: lr_scheduler.CosineAnnealingLR(o, 30, 0.003), 2.0, 30, 40)
    config = {"name": "cosine", "dialect": "optax", "exponent": 1.7, "minLearningRate": 0.02, "totalSteps": 12}
    from_optax(config, "cosine_decay_schedule", optax.cosine_decay_schedule(0.2, 12, 0.1, 1.7), 0.2, 20)
    config = {"name": "cosine", "dialect": "optax", "minLearningRate": 0.02, "totalSteps": 12}
    from_formula(
        config,
        "keras.optimizers.schedules.CosineDecay",
        lambda t: 0.2 * ((1 - 0.1) * (0.5 * (1 + math.cos(math.pi * min(t, 12) / 12))) + 0.1),
        0.2,
        20,
    )
    from_formula(
        {"name": "cosine"},
        "transformers.get_cosine_schedule_with_warmup",
        lambda t: 0.2 * max(0.0, 0.5 * (1.0 + math.cos(math.pi * 0.5 * 2.0 * (t / 20)))),
        0.2,
        20,
        30,
    )

    def restarts(first, growth, minimum, rate):
        config = {"name": "cosine-restarts", "firstCycleSteps": first, "cycleGrowth": growth, "minLearningRate": minimum}
        make = lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, first, growth, minimum)  # noqa: E731
        from_torch(config, make, rate, 50)

    restarts(7, 1, 0.0, 0.1)
    restarts(3, 2, 0.001, 0.7)
    restarts(2, 3, 0.0, 1.0)

    def keras_restarts(t, first, t_mul, m_mul, alpha):
        completed = t / first
        if t_mul == 1.0:
            index = math.floor(completed)
            completed -= index
        else:
            index = math.floor(math.log(1.0 - completed * (1.0 - t_mul)) / math.log(t_mul))
            completed = (completed - (1.0 - t_mul**index) / (1.0 - t_mul)) / t_mul**index
        return 0.2 * ((1 - alpha) * (0.5 * m_mul**index * (1.0 + math.cos(math.pi * completed))) + alpha)

    config = {"name": "cosine-restarts", "firstCycleSteps": 5, "cycleGrowth": 1.5, "peakDecay": 0.8}
    from_formula(
        {**config, "minLearningRate": 0.02},
        "keras.optimizers.schedules.CosineDecayRestarts",
        lambda t: keras_restarts(t, 5, 1.5, 0.8, 0.1),
        0.2,
        40,
    )

    def hard_restarts(t):
        progress = t / 24
        return 0.0 if progress >= 1.0 else 0.2 * max(0.0, 0.5 * (1.0 + math.cos(math.pi * ((3.0 * progress) % 1.0))))

    config = {"name": "cosine-restarts", "firstCycleSteps": 8, "dialect": "transformers"}
    reference = "transformers.get_cosine_with_hard_restarts_schedule_with_warmup"
    from_formula(config, reference, hard_restarts, 0.2, 24, 30)


def cycles():
    def cyclic(mode, up, down, gamma=None, count=40):
        config = {"name": "cyclic", "mode": mode, "minFactor": 0.1, "stepSizeUp": up, "cycleMomentum": True}
        if down is not None:
            config["stepSizeDown"] = down
        if gamma is not None:
            config["gamma"] = gamma
        make = lambda o: lr_scheduler.CyclicLR(  # noqa: E731
            o, 0.05, 0.5, up, down, mode.replace("-", "_"), 1.0 if gamma is None else gamma
        )
        from_torch(config, make, 0.5, count, momentum=True)

    cyclic("triangular", 4, None)
    cyclic("triangular", 3, 7)
    cyclic("triangular2", 4, 5)
    cyclic("exp-range", 6, None, 0.95)

    names = {
        "pct_start": "riseFraction",
        "div_factor": "divFactor",
        "final_div_factor": "finalDivFactor",
        "three_phase": "threePhase",
        "base_momentum": "minMomentum",
        "max_momentum": "maxMomentum",
    }

    def one_cycle(total, rate=0.8, anneal="cosine", **options):
        config = {"name": "one-cycle", "anneal": anneal, **{names[key]: value for key, value in options.items()}}
        optimizer = sgd(rate)
        strategy = {"cosine": "cos", "linear": "linear"}[anneal]
        scheduler = lr_scheduler.OneCycleLR(optimizer, rate, total_steps=total, anneal_strategy=strategy, **options)
        values, momenta = [], []
        for step in range(total):
            values.append(optimizer.param_groups[0]["lr"])
            momenta.append(optimizer.param_groups[0]["momentum"])
            # The scheduler refuses to leave its cycle.
            if step < total - 1:
                optimizer.step()
                scheduler.step()
        case(config, "torch.optim.lr_scheduler.OneCycleLR", rate, total, values, momenta)

    one_cycle(40)
    one_cycle(33, anneal="linear", pct_start=0.45, div_factor=10.0, final_div_factor=100.0)
    one_cycle(37, three_phase=True, pct_start=0.4, base_momentum=0.7, max_momentum=0.9)
    one_cycle(20, three_phase=True, anneal="linear", pct_start=0.3)

    schedule = optax.cosine_onecycle_schedule(33, 0.8)
    config = {"name": "one-cycle", "dialect": "optax", "cycleMomentum": False}
    from_optax(config, "cosine_onecycle_schedule", schedule, 0.8, 33, 38)
    schedule = optax.linear_onecycle_schedule(33, 0.8)
    from_optax(
        {**config, "anneal": "linear", "threePhase": True}, "linear_onecycle_schedule", schedule, 0.8, 33, 38
    )

    def annealed(start, end, position):
        return start + (1 + math.cos(math.pi * (1 - position))) * (end - start) / 2

    def fastai(t, start, middle, end):
        position = t / 30
        if position < 0.25:
            return annealed(start, middle, position / 0.25)
        return annealed(middle, end, (position - 0.25) / 0.75)

    case(
        {"name": "one-cycle", "dialect": "fastai"},
        "fastai.callback.schedule.fit_one_cycle",
        0.8,
        30,
        [fastai(t, 0.8 / 25.0, 0.8, 0.8 / 1e5) for t in range(30)],
        [fastai(t, 0.95, 0.85, 0.95) for t in range(30)],
    )

    def wsd(t, warmup, stable, decay, climb, fall, floor):
        if t < warmup:
            p = t / max(1, warmup)
            s = {"linear": p, "cosine": 0.5 * (1.0 - math.cos(math.pi * p)), "sqrt": 1.0 - math.sqrt(1.0 - p)}[climb]
            return max(0.0, s * (1.0 - floor) + floor)
        if t < warmup + stable:
            return 1.0
        if t < warmup + stable + decay:
            p = (t - warmup - stable) / max(1, decay)
            s = {"linear": 1.0 - p, "cosine": 0.5 * (1.0 + math.cos(math.pi * p)), "sqrt": 1.0 - math.sqrt(p)}[fall]
            return max(0.0, s * (1.0 - floor) + floor)
        return floor

    for climb, fall, floor in (("linear", "cosine", 0.0), ("cosine", "linear", 0.1), ("sqrt", "sqrt", 0.05)):
        config = {"name": "warmup-stable-decay", "warmupSteps": 6, "decaySteps": 9, "minFactor": floor}
        config |= {"warmupShape": climb, "decayShape": fall}
        formula = lambda t: 0.3 * wsd(t, 6, 10, 9, climb, fall, floor)  # noqa: B023, E731
        from_formula(config, "transformers.get_wsd_schedule", formula, 0.3, 25, 28)


def sweeps():
    low, high, steps = 1e-7, 10.0, 40
    config = {"name": "ramp", "from": low, "to": high}
    finder = "torch_lr_finder.lr_finder"
    from_formula(config, f"{finder}.ExponentialLR", lambda t: low * (high / low) ** (t / (steps - 1)), 1.0, steps)
    from_formula(
        {**config, "mode": "linear"}, f"{finder}.LinearLR", lambda t: low + t / (steps - 1) * (high - low), 1.0, steps
    )
    from_formula(
        {**config, "dialect": "fastai"},
        "fastai.callback.schedule.LRFinder",
        lambda t: low * (high / low) ** (t / steps),
        1.0,
        steps,
    )
    lightning = "lightning.pytorch.tuner.lr_finder"
    from_formula(
        {**config, "dialect": "lightning"},
        f"{lightning}._ExponentialLR",
        lambda t: low * (high / low) ** ((t + 1) / steps) if t > 0 else low,
        1.0,
        steps,
    )
    from_formula(
        {**config, "dialect": "lightning", "mode": "linear"},
        f"{lightning}._LinearLR",
        lambda t: low + (t + 1) / steps * (high - low) if t > 0 else low,
        1.0,
        steps,
    )


def joined():
    schedule = optax.warmup_cosine_decay_schedule(0.02, 0.2, 6, 26, 0.01)
    then = {"name": "cosine", "dialect": "optax", "minLearningRate": 0.01}
    config = {"name": "warmup", "steps": 6, "startFactor": 0.1, "schedule": then}
    from_optax(config, "warmup_cosine_decay_schedule", schedule, 0.2, 26, 30)
    from_formula(
        {"name": "warmup", "steps": 5},
        "transformers.get_constant_schedule_with_warmup",
        lambda t: 0.2 * (t / 5 if t < 5 else 1.0),
        0.2,
        12,
    )

    def hf_cosine(t):
        if t < 5:
            return 0.2 * (t / 5)
        return 0.2 * max(0.0, 0.5 * (1.0 + math.cos(math.pi * 0.5 * 2.0 * ((t - 5) / (25 - 5)))))

    config = {"name": "warmup", "steps": 5, "schedule": {"name": "cosine"}}
    from_formula(config, "transformers.get_cosine_schedule_with_warmup", hf_cosine, 0.2, 25)
    config = {"name": "warmup", "steps": 4, "startFactor": 1 / 3, "schedule": {"name": "exponential", "gamma": 0.9}}

    def torch_warmup(o):
        first, second = lr_scheduler.LinearLR(o, 1 / 3, 1, 4), lr_scheduler.ExponentialLR(o, 0.9)
        return lr_scheduler.SequentialLR(o, [first, second], [4])

    from_torch(config, torch_warmup, 0.1, 20)

    def torch_sequence(o):
        first, second = lr_scheduler.LinearLR(o, 0.5, 1, 5), lr_scheduler.StepLR(o, 4, 0.5)
        third = lr_scheduler.PolynomialLR(o, 8, 2)
        return lr_scheduler.SequentialLR(o, [first, second, third], [5, 16])

    parts = [
        {"schedule": {"name": "linear", "startFactor": 0.5}, "steps": 5},
        {"schedule": {"name": "step", "stepSize": 4, "gamma": 0.5}, "steps": 11},
        {"schedule": {"name": "polynomial", "power": 2}},
    ]
    from_torch({"name": "sequence", "parts": parts}, torch_sequence, 0.1, 24)
    cycles = [(0.1, 1.0, 3, 11), (0.05, 0.5, 2, 12)]
    schedule = optax.sgdr_schedule(
        [
            {"init_value": start, "peak_value": peak, "warmup_steps": warmup, "decay_steps": length}
            for start, peak, warmup, length in cycles
        ]
    )
    parts = [
        {
            "schedule": {
                "name": "warmup",
                "steps": warmup,
                "startFactor": start / peak,
                "schedule": {"name": "cosine", "dialect": "optax"},
            },
            "steps": length,
            "factor": peak,
        }
        for start, peak, warmup, length in cycles
    ]
    from_optax({"name": "sequence", "parts": parts}, "sgdr_schedule", schedule, 1.0, 23, 26)


# Falls, stalls, falls again, stalls, with a fall too small to count.
LOSSES = [5.0, 4.0, 3.5, 3.5, 3.6, 3.55, 3.5, 3.4, 3.39999, 3.4, 3.45, 3.5, 3.4, 3.4, 2.0, 2.1, 2.0, 2.2, 2.3, 2.0, 2.0]
LOSSES += [1.99999, 2.0, 2.0, 2.4, 2.3, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0]


def controllers():
    def torch_plateau(config, rate, **options):
        optimizer = sgd(rate)
        scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, **options)
        values = []
        for loss in LOSSES:
            scheduler.step(loss)
            values.append(optimizer.param_groups[0]["lr"])
        reference = "torch.optim.lr_scheduler.ReduceLROnPlateau"
        case({"name": "reduce-on-plateau", **config}, reference, rate, len(LOSSES), values, losses=LOSSES)

    torch_plateau({"patience": 2}, 0.1, patience=2)
    torch_plateau(
        {"patience": 1, "factor": 0.5, "cooldown": 2, "threshold": 0.2, "minLearningRate": 0.01},
        0.1,
        patience=1,
        factor=0.5,
        cooldown=2,
        threshold=0.2,
        min_lr=0.01,
    )
    torch_plateau(
        {"patience": 0, "thresholdMode": "abs", "threshold": 0.3, "factor": 0.3},
        1e-5,
        patience=0,
        threshold_mode="abs",
        threshold=0.3,
        factor=0.3,
    )

    def optax_plateau(config, rate, **options):
        plateau = optax.contrib.reduce_on_plateau(**options)
        params = jax.numpy.zeros(1, dtype="float64")
        state = plateau.init(params)
        values = []
        for loss in LOSSES:
            _, state = plateau.update(params, state, params, value=loss)
            values.append(rate * float(state.scale))
        config = {"name": "reduce-on-plateau", "dialect": "optax", **config}
        case(config, "optax.contrib.reduce_on_plateau", rate, len(LOSSES), values, losses=LOSSES)

    optax_plateau({"patience": 2}, 0.1, patience=2)
    optax_plateau(
        {"patience": 3, "factor": 0.5, "cooldown": 2, "threshold": 0.2, "minLearningRate": 0.02},
        0.1,
        patience=3,
        factor=0.5,
        cooldown=2,
        rtol=0.2,
        min_scale=0.2,
    )
    optax_plateau(
        {"patience": 1, "thresholdMode": "abs", "threshold": 0.3, "accumulation": 3},
        1e-5,
        patience=1,
        rtol=0.0,
        atol=0.3,
        accumulation_size=3,
    )


for make in (simple, waves, cycles, sweeps, joined, controllers):
    make()
OUTPUT.mkdir(exist_ok=True)
for name, cases in files.items():
    source = "tools/golden/schedules.py: " + ", ".join(sorted({entry["reference"] for entry in cases}))
    lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in cases)
    head = json.dumps({"source": source, "version": VERSION}, indent=1)[:-2]
    (OUTPUT / f"{name}.json").write_text(f'{head},\n "cases": [\n{lines}\n]}}\n', encoding="utf-8")
