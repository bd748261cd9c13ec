package org.fengqiao.model.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Happening;

/**
 * Everything that is known of an act: the article it stands on (of any law: {@code XF:34}, {@code RMTJ:28}), the power
 * an office needs, whose it is, from which stages, its traits, what it may mean for the clocks, what it asks for, how
 * it is read, why it may not be possible, and how it looks. No other class lists acts.
 */
public record Row(
        String article,
        Power power,
        By by,
        Set<Stage> from,
        Set<Trait> traits,
        Set<Happening> brings,
        List<Ask> asks,
        Function<Given, Deed> read,
        Bar bar,
        Look look,
        Words words,
        Offices offices) {

    /** Why the act is not possible for somebody on a case now, from what is in memory; null when it is. */
    public interface Bar {
        Refusal of(CaseFile file, Occasion occasion);
    }

    /** Which offices the act's office field can be chosen from in such a matter, the likely one first. */
    public interface Offices {
        Collection<Office> of(Purpose matter, Occasion occasion);
    }

    /** How a page shows it: what it does to a day's work, its place there, its sign, the step it is a mark of. */
    public record Look(Work work, int place, String icon, String step) {}

    /**
     * Which of its words the citizen reads, their names between blanks (null: none), and the fact that must be true for
     * it (null: always); the public door through which the citizen does it (null: none); what it means for the papers
     * (null: nothing).
     */
    public record Words(String told, String onlyIf, PublicDoor door, Paper paper) {}

    /** What an act does to a day's work, in the order in which the acts are offered. */
    public enum Work {
        HANDLING,
        SENDING,
        REST
    }

    public static Draft law(String article) {
        return new Draft(article);
    }

    /** A row being written down. */
    public static final class Draft {
        private final String article;
        private final Set<Stage> from = EnumSet.noneOf(Stage.class);
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private final Set<Happening> brings = new LinkedHashSet<>();
        private final List<Ask> asks = new ArrayList<>();
        private Power power;
        private By by = Who.READER;
        private Function<Given, Deed> read;
        private Bar bar = (file, occasion) -> null;
        private Look look = new Look(Work.REST, 0, "arrow", null);
        private Words words = new Words(null, null, null, null);
        private Offices offices = (matter, occasion) -> List.of();

        private Draft(String article) {
            this.article = article;
        }

        public Draft power(Power needed) {
            power = needed;
            return this;
        }

        public Draft by(By whose) {
            by = whose;
            return this;
        }

        public Draft from(Set<Stage> stages) {
            from.addAll(stages);
            return this;
        }

        public Draft from(Stage... stages) {
            return from(Set.of(stages));
        }

        public Draft traits(Trait... these) {
            traits.addAll(Set.of(these));
            return this;
        }

        public Draft brings(Happening... what) {
            brings.addAll(List.of(what));
            return this;
        }

        public Draft must(Field... fields) {
            List.of(fields).forEach(field -> asks.add(new Ask(field, true)));
            return this;
        }

        public Draft may(Field... fields) {
            List.of(fields).forEach(field -> asks.add(new Ask(field, false)));
            return this;
        }

        public Draft read(Function<Given, Deed> reader) {
            read = reader;
            return this;
        }

        public Draft unless(Bar rule) {
            bar = rule;
            return this;
        }

        public Draft look(Work work, int place, String icon) {
            look = new Look(work, place, icon, look.step());
            return this;
        }

        public Draft step(String mark) {
            look = new Look(look.work(), look.place(), look.icon(), mark);
            return this;
        }

        public Draft tells(String word) {
            words = new Words(word, null, words.door(), words.paper());
            return this;
        }

        public Draft tellsIf(String fact, String word) {
            words = new Words(word, fact, words.door(), words.paper());
            return this;
        }

        public Draft door(PublicDoor door) {
            words = new Words(words.told(), words.onlyIf(), door, words.paper());
            return this;
        }

        public Draft paper(Paper kind) {
            words = new Words(words.told(), words.onlyIf(), words.door(), kind);
            return this;
        }

        public Draft among(Offices these) {
            offices = these;
            return this;
        }

        public Row row() {
            return new Row(
                    article,
                    power,
                    by,
                    Set.copyOf(from),
                    Set.copyOf(traits),
                    Set.copyOf(brings),
                    List.copyOf(asks),
                    read,
                    bar,
                    look,
                    words,
                    offices);
        }
    }
}
