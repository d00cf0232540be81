"""PyTorch, eager, on one thread."""

import torch
from python_host import precision, serve

torch.set_num_threads(1)
torch.set_num_interop_threads(1)
torch.set_default_dtype(getattr(torch, precision))


def rosenbrock(problem):
    def start():
        point = torch.tensor(problem["initial"], requires_grad=True)

        def loss_at(step):
            x, y = point.unbind()
            return (1 - x) ** 2 + 100 * (y - x * x) ** 2

        return [point], loss_at

    return ways(problem, start)


def vector(problem):
    grads = torch.tensor(problem["grads"])

    def start():
        params = torch.tensor(problem["initial"], requires_grad=True)
        params.grad = grads
        return [params], None

    return ways(problem, start)


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

    return ways(problem, start)


implementations = {"fused": {"fused": True}, "foreach": {"foreach": True}, "loop": {"foreach": False}}


def ways(problem, start):
    """Each of PyTorch's implementations of Adam."""
    adam = problem["adam"]
    betas = (adam["beta1"], adam["beta2"])

    def way(implementation):
        def begin():
            params, loss_at = start()
            optimizer = torch.optim.Adam(
                params, lr=adam["learningRate"], betas=betas, eps=adam["epsilon"], **implementation
            )

            def run(steps):
                for step in range(steps):
                    if loss_at is not None:
                        optimizer.zero_grad()
                        loss_at(step).backward()
                    optimizer.step()

            return run, lambda: torch.cat([tensor.detach().reshape(-1) for tensor in params]).tolist()

        return begin

    return {name: way(implementation) for name, implementation in implementations.items()}


serve({"rosenbrock": rosenbrock, "vector": vector, "network": network})
