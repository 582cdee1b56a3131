#!/usr/bin/env python3
"""NetworkX as an engine of the supply benchmark: a process that takes turns, as turns.h describes.

    supply_bench graph SET --stride N > GRAPH
    networkx_engines.py GRAPH SET ENGINE --answers FILE

ENGINE is places (a search for each place that is asked about, which ends where it is found) or all (one search from all
entries to everywhere).
"""

import argparse
import json
import sys
import time

import networkx


def read(path):
    graph, entries, asked = networkx.Graph(), [], []
    with open(path) as file:
        for line in file:
            word, *numbers = line.split()
            numbers = [int(number) for number in numbers]
            if word == "entry":
                entries += numbers
            elif word == "place":
                asked += numbers
            elif word == "places":
                graph.add_nodes_from(range(numbers[0]))
            else:
                first, second, length = numbers
                known = graph.get_edge_data(first, second)
                graph.add_edge(first, second, weight=min(length, known["weight"]) if known else length)
    return graph, entries, asked


def search_places(graph, entries, asked):
    found = {}
    for place in asked:
        try:
            found[place] = networkx.multi_source_dijkstra(graph, entries, target=place)[0]
        except networkx.NetworkXNoPath:
            found[place] = None
    return found


def search_all(graph, entries, _):
    found = dict.fromkeys(graph)
    found.update(networkx.multi_source_dijkstra_path_length(graph, entries))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graph")
    parser.add_argument("set")
    parser.add_argument("engine", choices=["places", "all"])
    parser.add_argument("--answers")
    wanted = parser.parse_args()
    graph, entries, asked = read(wanted.graph)
    search = search_places if wanted.engine == "places" else search_all
    count = graph.number_of_nodes()
    print(json.dumps({"figure": "reach", "set": wanted.set,
                      "engine": "NetworkX Dijkstra, place by place" if wanted.engine == "places" else
                                "NetworkX Dijkstra, once from all entries",
                      "version": networkx.__version__, "done": len(asked) if wanted.engine == "places" else count,
                      "of": count}), flush=True)
    found = {}
    for _ in sys.stdin:
        begin = time.process_time()
        found = search(graph, entries, asked)
        print(json.dumps({"ms": (time.process_time() - begin) * 1e3}), flush=True)
    if wanted.answers:
        with open(wanted.answers, "w") as file:
            for place, length in found.items():
                file.write(f"distance {place}: {'none' if length is None else length}\n")
                file.write(f"reached {place}: {'no' if length is None else 'yes'}\n")


if __name__ == "__main__":
    main()
