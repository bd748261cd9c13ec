package org.fengqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeKeyTest {
    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path home;

    @Test
    void is_made_once_and_only_its_owner_reads_it() throws IOException {
        var folder = home.resolve("keys");
        var mark = NodeKey.in(folder).mark(HASH);
        assertThat(NodeKey.in(folder).mark(HASH)).isEqualTo(mark);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("node.key"))))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("node.key"));
    }

    @Test
    void marks_what_no_other_key_can_mark_and_no_other_hash_carries() throws IOException {
        var own = NodeKey.in(home.resolve("one"));
        var other = NodeKey.in(home.resolve("two"));
        assertThat(NodeKey.isMarked(HASH, own.mark(HASH), List.of(own))).isTrue();
        assertThat(NodeKey.isMarked(HASH, other.mark(HASH), List.of(own))).isFalse();
        assertThat(NodeKey.isMarked("cd".repeat(32), own.mark(HASH), List.of(own)))
                .isFalse();
        assertThat(NodeKey.isMarked(HASH, null, List.of(own))).isFalse();
    }

    @Test
    void of_another_node_counts_once_a_copy_lies_in_the_folder() throws IOException {
        var own = NodeKey.in(home.resolve("one"));
        var other = NodeKey.in(home.resolve("two"));
        Files.copy(home.resolve("two/node.key"), home.resolve("one/node-2.key"));
        var known = NodeKey.allIn(home.resolve("one"));
        assertThat(NodeKey.isMarked(HASH, own.mark(HASH), known)).isTrue();
        assertThat(NodeKey.isMarked(HASH, other.mark(HASH), known)).isTrue();
    }
}
