"""numpy on one thread, by hand: every buffer is made beforehand, every operation writes in place."""

import numpy as np
from python_host import precision, serve

dtype = np.dtype(precision)


def array(values):
    return np.array(values, dtype)


def rosenbrock(problem):
    def start(params, grads):
        def gradient(step):
            x, y = params
            valley = y - x * x
            grads[0] = -2 * (1 - x) - 400 * x * valley
            grads[1] = 200 * valley
            return (1 - x) ** 2 + 100 * valley * valley

        return gradient

    return ways(problem["adam"], array(problem["initial"]), start)


def vector(problem):
    given = array(problem["grads"])

    def start(params, grads):
        grads[:] = given
        return None

    return ways(problem["adam"], array(problem["initial"]), start)


def network(problem):
    sizes, size = problem["sizes"], problem["batchSize"]
    features = with_ones(array(problem["features"]).reshape(-1, sizes[0]))
    targets = np.eye(sizes[-1], dtype=dtype)[problem["labels"]] / dtype.type(size)
    batches = [(features[indices], targets[indices]) for indices in problem["batches"]]
    start = lambda params, grads: network_gradient(sizes, size, batches, params, grads)
    return ways(problem["adam"], rows_of(sizes, array(problem["initial"])), start, lambda p: rows_of(sizes, p, True))


def with_ones(rows):
    """The biases are the last row of each layer's weights, so a layer is one product and its gradient is one more."""
    return np.concatenate([rows, np.ones((len(rows), 1), dtype)], axis=1)


def rows_of(sizes, flat, back=False):
    """From weights [outputs × inputs] and biases, layer by layer, to [(inputs + 1) × outputs], or back."""
    parts, offset = [], 0
    for inputs, outputs in zip(sizes, sizes[1:]):
        part = flat[offset : offset + (inputs + 1) * outputs]
        offset += len(part)
        if back:
            layer = part.reshape(inputs + 1, outputs)
            parts += [layer[:-1].T.ravel(), layer[-1]]
        else:
            parts += [part[: inputs * outputs].reshape(outputs, inputs).T.ravel(), part[inputs * outputs :]]
    return np.concatenate(parts)


def layers_of(sizes, flat):
    layers, offset = [], 0
    for inputs, outputs in zip(sizes, sizes[1:]):
        length = (inputs + 1) * outputs
        layers.append(flat[offset : offset + length].reshape(inputs + 1, outputs))
        offset += length
    return layers


def network_gradient(sizes, size, batches, params, grads):
    """The gradient of the mean cross-entropy: z = [a 1]·W, a = max(0, z), then backwards through the layers."""
    weights, slopes = layers_of(sizes, params), layers_of(sizes, grads)
    last = len(weights) - 1
    sums = [np.empty((size, width), dtype) for width in sizes[1:]]
    deltas = [np.empty((size, width), dtype) for width in sizes[1:]]
    positive = [np.empty((size, width), bool) for width in sizes[1:-1]]
    hidden = [with_ones(np.empty((size, width), dtype)) for width in sizes[1:-1]]
    largest, total = np.empty((size, 1), dtype), np.empty((size, 1), dtype)

    def gradient(step):
        rows, target = batches[step % len(batches)]
        inputs = [rows, *hidden]
        for l, weight in enumerate(weights):
            np.dot(inputs[l], weight, out=sums[l])
            if l < last:
                np.maximum(sums[l], 0, out=hidden[l][:, :-1])
        logits, delta = sums[last], deltas[last]
        np.maximum.reduce(logits, axis=1, keepdims=True, out=largest)
        np.subtract(logits, largest, out=logits)
        np.exp(logits, out=delta)
        np.add.reduce(delta, axis=1, keepdims=True, out=total)
        loss = np.add.reduce(np.log(total), axis=None) / size - np.vdot(logits, target)
        np.multiply(total, size, out=total)
        np.divide(delta, total, out=delta)
        np.subtract(delta, target, out=delta)
        for l in range(last, -1, -1):
            np.dot(inputs[l].T, deltas[l], out=slopes[l])
            if l > 0:
                np.dot(deltas[l], weights[l][:-1].T, out=deltas[l - 1])
                np.greater(sums[l - 1], 0, out=positive[l - 1])
                np.multiply(deltas[l - 1], positive[l - 1], out=deltas[l - 1])
        return loss

    return gradient


def create_adam(adam, params, grads, block):
    """Adam in place, a block of parameters at a time. Moments without their factors 1 − β: two passes fewer."""
    beta1, beta2, epsilon = adam["beta1"], adam["beta2"], adam["epsilon"]
    m, v = np.zeros_like(params), np.zeros_like(params)
    scratch = np.empty_like(params[:block])
    cuts = [slice(from_, min(from_ + block, len(params))) for from_ in range(0, len(params), block)]
    blocks = [(params[cut], grads[cut], m[cut], v[cut], scratch[: cut.stop - cut.start]) for cut in cuts]
    powers = [1.0, 1.0]

    def update():
        powers[0] *= beta1
        powers[1] *= beta2
        root_scale = ((1 - beta2) / (1 - powers[1])) ** 0.5
        step_size = adam["learningRate"] * (1 - beta1) / (1 - powers[0]) / root_scale
        floor = epsilon / root_scale
        for p, g, m, v, t in blocks:
            np.multiply(m, beta1, out=m)
            np.add(m, g, out=m)
            np.multiply(v, beta2, out=v)
            np.multiply(g, g, out=t)
            np.add(v, t, out=v)
            np.sqrt(v, out=t)
            np.add(t, floor, out=t)
            np.divide(m, t, out=t)
            np.multiply(t, step_size, out=t)
            np.subtract(p, t, out=p)

    return update


def ways(adam, initial, start, flat=lambda params: params):
    def way(block):
        def begin():
            params, grads = initial.copy(), np.zeros_like(initial)
            gradient = start(params, grads)
            update = create_adam(adam, params, grads, block)

            def run(steps):
                for step in range(steps):
                    if gradient is not None:
                        gradient(step)
                    update()

            return run, lambda: flat(params).tolist()

        return begin

    whole = {"whole": way(len(initial))}
    return whole if len(initial) <= 8192 else {**whole, "blocks of 8192": way(8192)}


serve({"rosenbrock": rosenbrock, "vector": vector, "network": network})
