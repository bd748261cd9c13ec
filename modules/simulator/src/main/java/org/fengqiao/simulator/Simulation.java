package org.fengqiao.simulator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.LegalTime;

/**
 * Two years of a county up to the beginning of a day. Every case is walked through the acts of the model, in the order
 * of registration; the same seed, day, size and ids give the same files.
 */
public final class Simulation {
    private static final int YEARS = 2;
    private static final int COMES_BACK = 5;
    private static final int RECENT = 12;
    private static final Purpose[] PURPOSES = {Purpose.DISPUTE, Purpose.APPEAL, Purpose.SUGGESTION, Purpose.REQUEST};

    private final County county;
    private final Personnel personnel;
    private final long seed;
    private final LocalDate today;
    private final Matters matters;
    private final LegalTime legal = LegalTime.load(Optional.empty());
    private final Memory memory = new Memory();

    public Simulation(County county, Personnel personnel, long seed, LocalDate today) {
        this.county = county;
        this.personnel = personnel;
        this.seed = seed;
        this.today = today;
        this.matters = new Matters(county);
    }

    /** Walks so many cases and hands each on, finished as far as it got; its news are still with it. */
    public void run(int cases, LongSupplier ids, Consumer<CaseFile> keeper) {
        drafts(cases).forEach(draft -> keeper.accept(live(draft, ids.getAsLong())));
    }

    County county() {
        return county;
    }

    Personnel personnel() {
        return personnel;
    }

    LegalTime legal() {
        return legal;
    }

    LocalDateTime end() {
        return today.atStartOfDay();
    }

    private CaseFile live(CaseDraft draft, long id) {
        var earlier = draft.comesBack() ? earlier(draft) : null;
        var matter = earlier == null
                ? matters.invented(draft.purpose(), draft.village(), draft.dice())
                : earlier.matter().again(draft.dice());
        var walk = new Walk(this, draft, matter, earlier, id);
        draft.script().accept(walk);
        walk.end();
        if (earlier == null) {
            memory.remember(new Seen(id, walk.file().number(), matter.region(), matter));
        }
        return walk.file();
    }

    private Seen earlier(CaseDraft draft) {
        var seen = memory.of(draft.village().superior());
        return seen.isEmpty() ? null : draft.dice().one(seen.subList(Math.max(0, seen.size() - RECENT), seen.size()));
    }

    private List<CaseDraft> drafts(int cases) {
        var drafts = new ArrayList<CaseDraft>();
        for (var standing : Backlog.of(county, cases, new Dice(seed, today.toEpochDay(), -1))) {
            if (drafts.size() < cases) {
                drafts.add(open(standing, dice(drafts.size())));
            }
        }
        var almanac = new Almanac(today.minusYears(YEARS), today);
        while (drafts.size() < cases) {
            drafts.add(told(almanac, dice(drafts.size())));
        }
        drafts.sort(Comparator.comparing(CaseDraft::registered));
        return drafts;
    }

    private Dice dice(int index) {
        return new Dice(seed, today.toEpochDay(), index);
    }

    private CaseDraft open(OpenCase standing, Dice dice) {
        var age = standing.leastAge() + dice.between(0, 12);
        var purpose = standing.purpose(dice);
        return new CaseDraft(
                Almanac.workdayBefore(today, age, dice),
                standing.village(county, dice),
                purpose,
                standing.goal() == Goal.MERGED,
                standing,
                dice);
    }

    private CaseDraft told(Almanac almanac, Dice dice) {
        var purpose = PURPOSES[dice.weighted(82, 13, 4, 1)];
        return new CaseDraft(
                almanac.registration(dice), village(dice), purpose, dice.chance(COMES_BACK), LifeStory::tell, dice);
    }

    private Office village(Dice dice) {
        var villages = county.villages();
        var weights =
                villages.stream().mapToInt(v -> Almanac.weightOf(v.code())).toArray();
        return villages.get(dice.weighted(weights));
    }
}
