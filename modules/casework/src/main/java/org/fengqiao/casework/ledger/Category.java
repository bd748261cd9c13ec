package org.fengqiao.casework.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A kind of dispute by its code (domain of 矛盾纠纷 types), and the name under which an import counts it. */
public record Category(String code, String name) {

    private static final Pattern ENDING = Pattern.compile("(纠纷|争议|类)+$");
    private static final Pattern CODE_FIRST = Pattern.compile("(\\d{2})[^\\p{L}\\p{N}]*(.*)");
    private static final Map<String, Category> KNOWN = known();

    static final Category OTHER = KNOWN.get("99");

    static Optional<Category> read(String written) {
        var name = Text.squeezed(written);
        var code = CODE_FIRST.matcher(name);
        if (code.matches() && KNOWN.containsKey(code.group(1))) {
            return Optional.of(KNOWN.get(code.group(1)));
        }
        return Optional.ofNullable(KNOWN.get(ENDING.matcher(name).replaceAll("")));
    }

    private static Map<String, Category> known() {
        var known = new HashMap<String, Category>();
        WordLists.load("categories.properties").forEach((code, names) -> {
            var category = new Category(code, names.get(0));
            known.put(code, category);
            names.forEach(name -> known.put(ENDING.matcher(Text.squeezed(name)).replaceAll(""), category));
        });
        return Map.copyOf(known);
    }
}
