package org.fengqiao.bench.load;

/** An answer that nobody wanted. */
final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String words) {
        super(words);
    }
}
