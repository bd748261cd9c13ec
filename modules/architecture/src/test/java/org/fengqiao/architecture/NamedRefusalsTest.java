package org.fengqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reason for which the house says no is provoked somewhere: no test names a reason that it does not expect. */
class NamedRefusalsTest {
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]+");

    @Test
    void every_reason_to_refuse_is_named_in_a_test() throws IOException {
        assertThat(unnamed(reasons(), words())).isEmpty();
    }

    @Test
    void there_are_reasons_and_one_that_nobody_names_is_noticed() throws IOException {
        assertThat(reasons()).hasSizeGreaterThan(60).contains("STALE", "NO_POWER");
        var invented = "NOBODY_" + "NAMES_IT";
        assertThat(unnamed(Set.of("STALE", invented), words())).containsExactly(invented);
    }

    private static Set<String> unnamed(Set<String> reasons, Set<String> words) {
        var left = new TreeSet<>(reasons);
        left.removeAll(words);
        return left;
    }

    private static Set<String> reasons() {
        var house = House.ours();
        var reasons = new TreeSet<String>();
        house.classes().stream()
                .filter(each -> each.isEnum() && each.isAssignableTo(house.type("model.Reason")))
                .forEach(each -> reasons.addAll(constants(each)));
        return reasons;
    }

    private static List<String> constants(JavaClass reason) {
        return reason.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(field -> field.getName())
                .toList();
    }

    /** Every word in capitals that stands in a test of any module. */
    private static Set<String> words() throws IOException {
        var words = new TreeSet<String>();
        for (var test : tests()) {
            WORD.matcher(Files.readString(test)).results().forEach(found -> words.add(found.group()));
        }
        return words;
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
