package org.fengqiao.model.office;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Which duties the law lays on an office. An office may have several; rules and acts name them. */
public enum OfficeFunction {
    /** A centre's desk: it receives for another body, routes, mediates, prepares papers, and decides nothing. */
    PLATFORM,
    /** It forwards within 15 days, verifies objections, urges, advises (条例 arts 14, 22, 23 ¶3, 40). */
    PETITION_OFFICE,
    /** It accepts, answers, and is reviewed (arts 23, 31–36). */
    ORGAN,
    /** Court, procuratorate, police or justice: in matters of litigation rights they follow their own rules. */
    POLITICAL_LEGAL,
    /** Accusations are theirs, under rules of their own. */
    INSPECTION,
    /** A village or community: it settles, mediates, files for people, and hands up. */
    SELF_GOVERNING,
    /** Sent out by an organ, in whose name it answers. */
    STATION,
    /** It mediates under 人民调解法. */
    MEDIATION;

    private static final Map<String, OfficeFunction> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(OfficeFunction::code, function -> function));

    /** As files, packs and answers name it, e.g. {@code petition-office}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OfficeFunction> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What an office of that kind does where nobody has said more. */
    public static Set<OfficeFunction> usual(OfficeKind kind, Tier tier) {
        return switch (kind) {
            case CENTRE -> switch (tier) {
                case VILLAGE -> EnumSet.of(PLATFORM, SELF_GOVERNING, MEDIATION);
                case TOWN -> EnumSet.of(PLATFORM, MEDIATION);
                case COUNTY -> EnumSet.of(PLATFORM);
            };
            case INSPECTION -> EnumSet.of(INSPECTION);
            case DEPARTMENT, GOVERNMENT, EXTERNAL -> EnumSet.of(ORGAN);
        };
    }

    static String write(Set<OfficeFunction> functions) {
        return functions.stream().sorted().map(OfficeFunction::code).collect(Collectors.joining(" "));
    }

    static Set<OfficeFunction> read(String codes) {
        var read = EnumSet.noneOf(OfficeFunction.class);
        // Every act asks this of several offices, and a pattern would be compiled for each.
        for (var each = new StringTokenizer(codes); each.hasMoreTokens(); ) {
            var code = each.nextToken();
            read.add(find(code).orElseThrow(() -> new IllegalStateException("no office function is " + code)));
        }
        return read;
    }
}
