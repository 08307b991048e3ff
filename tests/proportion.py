"""Whether work grows in proportion to its input, on a machine that is not quiet."""

import time

SLACK = 2.0  # how much more than in proportion a noisy machine may make of it


def proportional(act, small, large, slack=SLACK):
    """Whether the large input takes no longer than in proportion, in one of three tries."""
    act(small)
    limit = slack * len(large) / len(small)
    for _ in range(3):
        start = time.process_time()
        act(small)
        between = time.process_time()
        act(large)
        if time.process_time() - between <= limit * (between - start):
            return True
    return False
