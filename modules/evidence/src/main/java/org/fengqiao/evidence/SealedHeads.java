package org.fengqiao.evidence;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * All that the seals say about every case, packed: years of seals over a whole county must fit beside a running
 * server. Each head is kept, not only the newest, so that a seal over a falsified chain cannot hide an older one.
 */
public final class SealedHeads {
    private static final int HASH_BYTES = 32;
    private static final int HEAD_BYTES = Integer.BYTES + HASH_BYTES;

    private final Map<String, byte[]> packed = new HashMap<>();

    public static SealedHeads of(Collection<SealedHead> heads) {
        var all = new SealedHeads();
        heads.forEach(all::add);
        return all;
    }

    public void add(SealedHead head) {
        var old = packed.getOrDefault(head.number(), new byte[0]);
        var grown = ByteBuffer.wrap(Arrays.copyOf(old, old.length + HEAD_BYTES));
        grown.position(old.length).putInt(head.seq()).put(HexFormat.of().parseHex(head.hash()));
        packed.put(head.number(), grown.array());
    }

    /** The sealed heads of one case, lowest first. */
    public List<SealedHead> of(String number) {
        var buffer = ByteBuffer.wrap(packed.getOrDefault(number, new byte[0]));
        var heads = new ArrayList<SealedHead>();
        while (buffer.hasRemaining()) {
            var seq = buffer.getInt();
            var hash = new byte[HASH_BYTES];
            buffer.get(hash);
            heads.add(new SealedHead(number, seq, HexFormat.of().formatHex(hash)));
        }
        heads.sort(null);
        return heads;
    }

    /** The highest sealed event of a case, 0 when it was never sealed. */
    public int lastSeq(String number) {
        var heads = of(number);
        return heads.isEmpty() ? 0 : heads.get(heads.size() - 1).seq();
    }

    /** What the seals say about these cases alone. */
    public SealedHeads only(Collection<String> numbers) {
        var some = new SealedHeads();
        numbers.stream().filter(packed::containsKey).forEach(number -> some.packed.put(number, packed.get(number)));
        return some;
    }

    /** The numbers of all cases that were ever sealed. */
    public Collection<String> numbers() {
        return List.copyOf(packed.keySet());
    }
}
