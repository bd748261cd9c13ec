package org.fengqiao.bench.life;

import java.util.List;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.party.Person;

/** The two lives that are lived: a dispute that goes up and down and is settled, and an appeal that is answered. */
public enum Story {
    DISPUTE(
            "A dispute's life: registered, up, accepted, up, down, settled, answered, delivered, rated, closed",
            ToldLife.VILLAGE,
            "02",
            "院墙越界",
            "院墙越界,双方多次争执"),
    APPEAL(
            "An appeal's life: registered, forwarded, accepted, answered, delivered, rated, closed",
            ToldLife.COUNTY,
            "07",
            "承包地被占用",
            "承包地被占用修路,要求答复补偿标准");

    private final String title;
    private final String registering;
    private final String category;
    private final String summary;
    private final String text;

    Story(String title, String registering, String category, String summary, String text) {
        this.title = title;
        this.registering = registering;
        this.category = category;
        this.summary = summary;
        this.text = text;
    }

    public String title() {
        return title;
    }

    /** The office at whose counter it is told. */
    String registering() {
        return registering;
    }

    String purpose() {
        return name();
    }

    String category() {
        return category;
    }

    String summary() {
        return summary;
    }

    String text() {
        return text;
    }

    Entry entry() {
        return new Entry(
                ToldLife.CHANNEL,
                null,
                null,
                purpose(),
                category,
                null,
                ToldLife.VILLAGE,
                ToldLife.PLACE,
                summary,
                text,
                false,
                Person.petitioner(ToldLife.NAME, ToldLife.PHONE, null, ToldLife.ADDRESS),
                List.of(),
                ToldLife.HEADCOUNT);
    }
}
