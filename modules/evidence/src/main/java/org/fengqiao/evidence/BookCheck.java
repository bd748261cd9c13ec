package org.fengqiao.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Goes through a book of seals in their order and believes only those that are signed, whole and linked. */
final class BookCheck {
    private final Map<Integer, String> stillToMeet;
    private final Consumer<Fault> faults;
    private final SealedHeads heads = new SealedHeads();
    private String key;
    private Seal before;
    private int next = 1;

    BookCheck(String key, Map<Integer, String> noted, Consumer<Fault> faults) {
        this.key = key;
        this.stillToMeet = new TreeMap<>(noted);
        this.faults = faults;
    }

    /** The next seal of the folder, empty when its file is not a seal any more. */
    void next(int number, Optional<SealFile> found) {
        for (; next < number; next++) {
            missing(next);
        }
        next = number + 1;
        var file = found.filter(seal -> isSound(number, seal)).orElse(null);
        stillToMeet.remove(number);
        before = file == null ? null : file.seal();
        if (file == null) {
            faults.accept(new Fault(SealBook.name(number), number, Fault.Kind.SEAL_ALTERED));
        } else {
            key = before.key();
            file.heads().forEach(heads::add);
        }
    }

    SealedHeads finish() {
        stillToMeet.keySet().stream().filter(number -> number >= next).forEach(this::missing);
        return heads;
    }

    private void missing(int number) {
        before = null;
        faults.accept(new Fault(SealBook.name(number), number, Fault.Kind.SEAL_MISSING));
    }

    private boolean isSound(int number, SealFile file) {
        var seal = file.seal();
        var noted = stillToMeet.get(number);
        return seal.number() == number
                && file.holds()
                && follows(seal)
                && (key == null || key.equals(seal.key()))
                && (noted == null || noted.equals(seal.digest()));
    }

    /** A seal after a missing or altered one cannot be linked; its own signature still counts. */
    private boolean follows(Seal seal) {
        if (seal.number() == 1) {
            return seal.previous() == null;
        }
        return before == null || before.digest().equals(seal.previous());
    }
}
