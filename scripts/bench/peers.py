"""One Python peer on one graph: python3 peers.py NAME GRAPH.csv [EQUITY.csv] [SHOCKS].

Prints {"ms", "result", "note"} as JSON: the median of up to five runs, of one run where it takes over ten seconds.
Reading the file and building the peer's own graph object are not measured.
"""

import csv
import json
import statistics
import sys
import time

import numpy as np

FEWEST_RUNS = 5
LONG_SECONDS = 10
DRAWS = 10_000
DRAWS_MEASURED = 50


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    numbers = {}
    for source, target, _ in rows:
        numbers.setdefault(source, len(numbers))
        numbers.setdefault(target, len(numbers))
    source = np.array([numbers[row[0]] for row in rows])
    target = np.array([numbers[row[1]] for row in rows])
    return numbers, source, target, np.array([float(row[2]) for row in rows])


def igraph_of(graph):
    import igraph

    numbers, source, target, amount = graph
    edges = list(zip(source.tolist(), target.tolist()))
    return igraph.Graph(n=len(numbers), edges=edges, directed=True), amount.tolist()


def matrix_of(graph, values=None):
    from scipy.sparse import csr_matrix

    numbers, source, target, amount = graph
    size = len(numbers)
    return csr_matrix((amount if values is None else values, (source, target)), shape=(size, size))


def components_igraph(graph):
    built, _ = igraph_of(graph)
    return lambda: len(built.connected_components(mode="strong"))


def components_scipy(graph):
    from scipy.sparse.csgraph import connected_components

    matrix = matrix_of(graph)
    return lambda: int(connected_components(matrix, directed=True, connection="strong")[0])


def pagerank_igraph(graph):
    built, amount = igraph_of(graph)
    return lambda: max(built.pagerank(weights=amount, damping=0.85))


def loops_networkx(graph):
    import networkx

    if tuple(int(part) for part in networkx.__version__.split(".")[:2]) < (3, 1):
        raise SystemExit(f"networkx {networkx.__version__} cannot bound the length of cycles; 3.1 can")
    _, source, target, _ = graph
    built = networkx.DiGraph(zip(source.tolist(), target.tolist()))
    return lambda: sum(1 for _ in networkx.simple_cycles(built, length_bound=6))


def contagion_scipy(graph, equity_path, shocks):
    """All failures at once, a column each: the recursion of Bardoscia et al. with the changes of the last step."""
    numbers, source, _, amount = graph
    with open(equity_path, newline="", encoding="utf-8") as file:
        own = {row[0]: float(row[1]) for row in list(csv.reader(file))[1:]}
    equity = np.array([own[node] for node in numbers])
    impact = matrix_of(graph, np.minimum(1, 0.45 * amount / equity[source]))
    weight = np.bincount(source, amount, len(numbers)) / amount.sum()
    count = min(int(shocks), len(numbers))

    def run():
        distress = np.zeros((len(numbers), count))
        distress[np.arange(count), np.arange(count)] = 1
        change = distress.copy()
        while change.max() >= 1e-7:
            after = np.minimum(1, distress + impact @ change)
            change = after - distress
            distress = after
        return float((weight @ distress - weight[:count]).sum())

    return run


def rescore_highs(graph):
    """Fifty of the 10,000 draws: the signals with numpy, the circulation with HiGHS through scipy."""
    from scipy.optimize import linprog
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    numbers, source, target, amount = graph
    size, edges = len(numbers), np.arange(len(amount))
    balance = coo_matrix(
        (np.r_[-np.ones(len(amount)), np.ones(len(amount))], (np.r_[source, target], np.r_[edges, edges])),
        shape=(size, len(amount)),
    ).tocsr()
    _, component = connected_components(matrix_of(graph), directed=True, connection="strong")
    core = component[source] == component[target]
    random = np.random.default_rng(1)

    def hhi(end, drawn):
        shares = np.bincount(end, drawn, size) / drawn.sum()
        return 10_000 * (shares**2).sum()

    def finn(drawn):
        flows = np.zeros((size, size))
        np.add.at(flows, (source, target), drawn)
        through = np.maximum(flows.sum(0), flows.sum(1))
        diagonal = np.diag(np.linalg.inv(np.eye(size) - flows / through[:, None]))
        return (through * (diagonal - 1) / diagonal).sum() / through.sum(), flows

    def run():
        shares = []
        for _ in range(DRAWS_MEASURED):
            drawn = random.triangular(0.5 * amount, amount, 1.5 * amount)
            bounds = np.column_stack([np.zeros(len(drawn)), drawn])
            solved = linprog(-np.ones(len(drawn)), A_eq=balance, b_eq=np.zeros(size), bounds=bounds, method="highs")
            cycling, flows = finn(drawn)
            met = np.minimum(flows, flows.T).sum() / drawn.sum()
            shares.append((-solved.fun / drawn.sum(), met, cycling, drawn[core].sum() / drawn.sum()))
            hhi(source, drawn), hhi(target, drawn)
        return float(np.mean([share[0] for share in shares]))

    return run


PEERS = {
    "components-igraph": components_igraph,
    "components-scipy": components_scipy,
    "loops-networkx": loops_networkx,
    "pagerank-igraph": pagerank_igraph,
    "contagion-scipy": contagion_scipy,
    "rescore-highs": rescore_highs,
}


def main():
    name, path, *rest = sys.argv[1:]
    run = PEERS[name](read(path), *rest)
    times = []
    while len(times) < FEWEST_RUNS and not (times and times[0] > LONG_SECONDS):
        begun = time.perf_counter()
        result = run()
        times.append(time.perf_counter() - begun)
    scale = DRAWS / DRAWS_MEASURED if name.startswith("rescore") else 1
    print(json.dumps({"ms": 1000 * scale * statistics.median(times), "result": result, "runs": len(times)}))


main()
