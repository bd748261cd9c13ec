package org.fengqiao.evidence;

import java.util.List;

/** Proves to a third person that one end of a chain stands in a signed seal, without the seal's other lines. */
public record SealProof(Seal seal, SealedHead head, int index, List<String> path) {
    static SealProof of(SealFile file, int index) {
        var lines = Seal.lines(file.heads());
        return new SealProof(file.seal(), file.heads().get(index), index, Merkle.path(lines, index));
    }

    public boolean holds() {
        try {
            return seal.isSigned()
                    && Merkle.root(head.line(), index, seal.count(), path).equals(seal.root());
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
