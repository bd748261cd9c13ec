package org.fengqiao.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.Person;

/** Invents the people of a matter: one alone, with family, spoken for by somebody, or a group with representatives. */
final class Circle {
    /** Who petitions, who else is named, and how many are concerned. */
    record People(Person petitioner, List<Person> others, int headcount) {}

    /** The word by which a matter says that many petition together. */
    private static final String MANY = "many";

    private static final int NOBODY_ELSE = 80;
    private static final int FAMILY = 12;
    private static final int SPOKEN_FOR = 5;

    private final Map<String, String> words;
    private final String address;
    private final Dice dice;
    private final List<Person> others = new ArrayList<>();

    Circle(Map<String, String> words, String address, Dice dice) {
        this.words = words;
        this.address = address;
        this.dice = dice;
    }

    People around(String respondent) {
        var name = words.get("petitioner");
        int kind = words.containsKey(MANY) ? 3 : dice.weighted(NOBODY_ELSE, FAMILY, SPOKEN_FOR, 3);
        int headcount =
                switch (kind) {
                    case 1 -> family();
                    case 2 -> spokenFor();
                    case 3 -> group();
                    default -> 1;
                };
        respondent(respondent);
        var petitioner = kind == 3
                ? Person.representative(name, InventedNames.phone(dice))
                : Person.petitioner(
                        name,
                        InventedNames.phone(dice),
                        dice.chance(20) ? InventedNames.idNumber(dice) : null,
                        address);
        return new People(petitioner, List.copyOf(others), headcount);
    }

    private int family() {
        int companions = dice.between(1, 3);
        for (int i = 0; i < companions; i++) {
            others.add(Person.coPetitioner(
                    InventedNames.person(dice), dice.chance(50) ? InventedNames.phone(dice) : null));
        }
        return 1 + companions;
    }

    private int spokenFor() {
        var mandate = Phrases.all().say("mandate", new HashMap<>(words), dice);
        others.add(Person.represented(InventedNames.person(dice), InventedNames.phone(dice), mandate));
        return 1;
    }

    private int group() {
        int told = Integer.parseInt(words.getOrDefault(MANY, String.valueOf(dice.between(3, 40))));
        int more = dice.between(1, Math.min(told, Entry.MOST_REPRESENTATIVES) - 1);
        for (int i = 0; i < more; i++) {
            others.add(Person.representative(InventedNames.person(dice), InventedNames.phone(dice)));
        }
        return told;
    }

    private void respondent(String name) {
        if (name.equals(words.get("respondent"))) {
            others.add(Person.respondent(name, PartyKind.PERSON, dice.chance(70) ? InventedNames.phone(dice) : null));
        } else if (!name.equals("-")) {
            others.add(Person.respondent(name, PartyKind.ORGANISATION, null));
        }
    }
}
