package org.fengqiao.model.casefile;

import java.util.Map;

/** A colleague of the same office takes the case on, with a reason; until then the first handler stays responsible. */
public record TakeOver(Long person, Long by, String reason) implements Deed {
    static TakeOver read(Given given) {
        var person = given.number(Field.PERSON);
        return new TakeOver(person == null ? null : person.longValue(), null, given.text(Field.REASON));
    }

    /** All open work of a person goes to a colleague; {@code by} is who ordered it. */
    public static TakeOver handedOver(long by, String reason) {
        return new TakeOver(null, by, reason);
    }

    @Override
    public Act act() {
        return Act.TAKE_OVER;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.takeOver(person == null ? occasion.person() : person, occasion);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("to", person, "by", by);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
