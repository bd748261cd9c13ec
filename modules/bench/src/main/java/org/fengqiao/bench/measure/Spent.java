package org.fengqiao.bench.measure;

/** What some number of things took together. */
public record Spent(int done, double seconds, double ownCpuMillis, double serverCpuMillis, long walBytes) {
    public double perSecond() {
        return done / seconds;
    }

    public double millis() {
        return seconds * 1000;
    }

    public double cpuMillis() {
        return ownCpuMillis + serverCpuMillis;
    }

    public double cpuEach() {
        return cpuMillis() / done;
    }

    public double ownCpuEach() {
        return ownCpuMillis / done;
    }

    public double serverCpuEach() {
        return serverCpuMillis / done;
    }

    public double walEach() {
        return (double) walBytes / done;
    }
}
