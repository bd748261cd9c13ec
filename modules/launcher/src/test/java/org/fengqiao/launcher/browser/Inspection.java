package org.fengqiao.launcher.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.launcher.Barriers;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.party.PartyRole;

/** What must hold for every page, whatever it shows. Each question answers with what is wrong, in words. */
final class Inspection {
    private static final Set<String> CONSTANTS = Stream.of(
                    Acts.all().stream().map(Act::name),
                    Acts.all().stream().flatMap(act -> act.asks().stream()).map(ask -> ask.field()
                            .name()),
                    Stream.<Enum<?>[]>of(
                                    Channel.values(),
                                    Outcome.values(),
                                    PartyRole.values(),
                                    Purpose.values(),
                                    RatingLevel.values(),
                                    Stage.values(),
                                    OfficeKind.values(),
                                    Role.values(),
                                    Tier.values())
                            .flatMap(Arrays::stream)
                            .map(Enum::name))
            .flatMap(names -> names)
            .collect(Collectors.toSet());
    private static final String ALL_TEXT =
            """
            () => {
              const texts = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                if (!walker.currentNode.parentElement.closest('script, style')) texts.push(walker.currentNode.data);
              }
              document.querySelectorAll('[aria-label], [title], [placeholder], input[type=submit]').forEach(e =>
                ['aria-label', 'title', 'placeholder', 'value'].forEach(a => texts.push(e.getAttribute(a) || '')));
              return texts.join('\\n');
            }""";
    private final Set<String> keys;
    private final List<String> people;

    Inspection(Set<String> keys, List<String> people) {
        this.keys = keys;
        this.people = people;
    }

    List<String> of(Visitor visitor) {
        var wrong = new ArrayList<>(visitor.takeTroubles());
        wrong.addAll(untranslated(visitor.page));
        wrong.addAll(leadingNowhere(visitor.page));
        wrong.addAll(peopleNamed(visitor.page.title()));
        if (!(boolean) visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")) {
            wrong.add("scrolls sideways: " + visitor.page.evaluate("document.documentElement.scrollWidth"));
        }
        Barriers.leaveFewAlike(visitor.page);
        wrong.addAll(Barriers.of(visitor.page));
        visitor.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Barriers.ofColours(visitor.page).forEach(barrier -> wrong.add("at night " + barrier));
        visitor.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return wrong;
    }

    private List<String> untranslated(Page page) {
        return Stream.of(((String) page.evaluate(ALL_TEXT)).split("[^\\w.?-]+"))
                .filter(word -> word.contains("???") || keys.contains(word) || CONSTANTS.contains(word))
                .map(word -> "untranslated: " + word)
                .distinct()
                .toList();
    }

    /** Every fault of a form leads to the place where it can be mended. */
    private static List<String> leadingNowhere(Page page) {
        return page.locator(".errors a[href^='#']").all().stream()
                .map(link -> link.getAttribute("href").substring(1))
                .filter(id -> !(boolean) page.evaluate("id => document.getElementById(id) !== null", id))
                .map(id -> "an error leads nowhere: " + id)
                .toList();
    }

    private List<String> peopleNamed(String title) {
        var named = people.stream()
                .filter(title::contains)
                .map(name -> "a title names " + name)
                .toList();
        return title.endsWith(" · 枫桥") ? named : List.of("a title says only: " + title);
    }
}
