package org.fengqiao.model.casefile;

/** What nobody does: the clock watch and the statutes write it. */
public enum WatchAct implements Act {
    REMIND("XF:40", Trait.REMINDER),
    REPROJECT("XF:34"),
    /** Clocks that never bound became void, and wrong charges were put right. */
    CORRECT("XF:40"),
    /** What stood when the log began to tell what follows; an update of the system writes it once for a case. */
    STATE("XF:21"),
    /** Never an event: the notice by which inspectors hold the digest of each seal. */
    SEALED("XF:21", Trait.SPOKEN),
    /** Never an event either: the notice to the owner of an account that somebody else gave it a password. */
    PASSWORD_GIVEN("XF:21", Trait.SPOKEN);

    private final Row row;

    WatchAct(String article, Trait... more) {
        this.row = Row.law(article)
                .by(Who.SYSTEM)
                .from(Stage.ANY)
                .traits(Trait.QUIET, Trait.WATCH)
                .traits(more)
                .row();
    }

    @Override
    public Row row() {
        return row;
    }
}
