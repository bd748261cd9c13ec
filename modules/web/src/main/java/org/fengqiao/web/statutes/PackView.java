package org.fengqiao.web.statutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.time.pack.StatutePack;
import org.fengqiao.time.rule.AllowedExtension;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Say;

/** One version of a pack as it was written: its rules, and the articles it cites. */
@Named("packPage")
@RequestScoped
public class PackView {
    @Inject
    private Statutes statutes;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    @Inject
    private Say say;

    private StatutePack pack;

    public StatutePack getPack() {
        if (pack == null) {
            var code = filled.of("p");
            var version = filled.of("v");
            var county = me.officer().office().county();
            pack = statutes.time()
                    .packs()
                    .version(String.valueOf(code), String.valueOf(version))
                    .filter(found -> found.appliesTo(county))
                    .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, code + " " + version));
        }
        return pack;
    }

    public boolean isLastVersion() {
        return statutes.time().packs().all().stream()
                .anyMatch(each -> each.origin().equals(getPack().origin()));
    }

    public String period(Rule rule) {
        return rule.term().map(org.fengqiao.time.rule.Term::words).orElseGet(() -> say.words("statutes.named"));
    }

    public String happenings(java.util.Collection<Happening> all) {
        return all.isEmpty()
                ? "—"
                : String.join(
                        say.words("mark.enumeration"),
                        all.stream().sorted().map(Happening::words).toList());
    }

    public List<String> pauses(Rule rule) {
        return rule.leeway().pauses().stream()
                .map(pause -> pause.ground().words()
                        + say.words("mark.colon")
                        + pause.article().label())
                .toList();
    }

    /** Null when the rule grants none. */
    public String extension(Rule rule) {
        return rule.extension().map(this::words).orElse(null);
    }

    private String words(AllowedExtension granted) {
        var approver = granted.approver().words();
        var told = String.join(
                say.words("mark.enumeration"),
                granted.told().stream().map(each -> each.words()).toList());
        var longest = granted.isAsAgreed()
                ? say.words("statutes.extension.agreed", approver)
                : say.words("statutes.extension.days", granted.longest(), granted.times(), approver);
        return told.isEmpty() ? longest : longest + say.words("statutes.extension.told", told);
    }
}
