package org.fengqiao.model.office;

/** What nobody has said of an office yet: it bars the acts that need it, and no other. */
public record OfficeLack(Office office, Unsaid unsaid) {
    /** Which other office is not named. */
    public enum Unsaid {
        /** An organ whose answers nobody is named to review, and whose word is not the last. */
        REVIEWED_BY,
        /** A centre's desk of which nobody knows for whom it receives. */
        RECEIVES_AS,
        /** A station for which no organ answers. */
        ANSWERS_AS
    }
}
