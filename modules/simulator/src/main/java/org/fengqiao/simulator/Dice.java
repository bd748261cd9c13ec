package org.fengqiao.simulator;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seeds throw the same numbers on every machine. */
final class Dice {
    private static final int SALT_BYTES = 16;

    private final SplittableRandom random;

    Dice(long... seeds) {
        long mixed = 0x9E3779B97F4A7C15L;
        for (long seed : seeds) {
            mixed = new SplittableRandom(mixed ^ seed).nextLong();
        }
        this.random = new SplittableRandom(mixed);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The index of one of the weights, the heavier the likelier. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int thrown = random.nextInt(sum);
        int index = 0;
        while (thrown >= weights[index]) {
            thrown -= weights[index++];
        }
        return index;
    }

    double fraction() {
        return random.nextDouble();
    }

    byte[] salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
