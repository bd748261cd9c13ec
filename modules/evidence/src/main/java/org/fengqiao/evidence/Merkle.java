package org.fengqiao.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash tree of RFC 6962 over the lines of a seal. One signed root covers all cases, and a bundle proves that its
 * case was sealed without showing any other.
 */
final class Merkle {
    private Merkle() {}

    static String root(List<String> lines) {
        return hex(tree(leaves(lines)));
    }

    /** The neighbours that lead from one line up to the root, lowest first. */
    static List<String> path(List<String> lines, int index) {
        var path = new ArrayList<String>();
        climb(leaves(lines), index, path);
        return List.copyOf(path);
    }

    /** The root to which a line, its place among so many and its path lead. */
    static String root(String line, int index, int size, List<String> path) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no line " + index + " among " + size);
        }
        return hex(up(leaf(line), index, size, new ArrayList<>(path)));
    }

    private static byte[] tree(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var split = split(leaves.size());
        return node(tree(leaves.subList(0, split)), tree(leaves.subList(split, leaves.size())));
    }

    private static void climb(List<byte[]> leaves, int index, List<String> path) {
        if (leaves.size() == 1) {
            return;
        }
        var split = split(leaves.size());
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        if (index < split) {
            climb(left, index, path);
            path.add(hex(tree(right)));
        } else {
            climb(right, index - split, path);
            path.add(hex(tree(left)));
        }
    }

    private static byte[] up(byte[] leaf, int index, int size, List<String> path) {
        if (size == 1) {
            if (!path.isEmpty()) {
                throw new IllegalArgumentException("the path is too long");
            }
            return leaf;
        }
        if (path.isEmpty()) {
            throw new IllegalArgumentException("the path is too short");
        }
        var neighbour = HexFormat.of().parseHex(path.remove(path.size() - 1));
        var split = split(size);
        return index < split
                ? node(up(leaf, index, split, path), neighbour)
                : node(neighbour, up(leaf, index - split, size - split, path));
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static List<byte[]> leaves(List<String> lines) {
        return lines.stream().map(Merkle::leaf).toList();
    }

    private static byte[] leaf(String line) {
        return sha256(new byte[] {0}, line.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    private static byte[] sha256(byte[]... parts) {
        MessageDigest digest = EventHash.digest(EventHash.ALGORITHM);
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
