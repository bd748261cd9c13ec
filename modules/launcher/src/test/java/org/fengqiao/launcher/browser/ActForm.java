package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;

/** A form of an act on a page, filled field by field as its row of the table asks, with whatever control is there. */
final class ActForm {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Locator form;
    private final Map<String, String> told = new LinkedHashMap<>();

    /** Some answers cannot be just any: a day that must come, another case, a choice that needs its papers. */
    private final Map<String, String> wanted;

    ActForm(Page page, String form, Map<String, String> wanted) {
        this.form = page.locator(form);
        this.wanted = wanted;
    }

    /** Fills the field, and says under the contract's name what was given. */
    void fill(Ask ask) {
        if (ask.field().type() == Field.Type.GROUP) {
            fillRows(ask.field());
        } else {
            fill(ask.field().contractName());
        }
    }

    /** The first row is open; the second is unfolded by hand, as anybody would. */
    private void fillRows(Field group) {
        var second = form.locator("[data-fields='%s'] details > summary".formatted(group.contractName()));
        assertThat(second.first()).isVisible();
        second.first().click();
        for (int no = 0; no < 2; no++) {
            for (var member : group.members()) {
                fill("%s[%d].%s"
                        .formatted(group.contractName(), no, member.field().contractName()));
            }
        }
        told.put(group.contractName(), null);
    }

    private void fill(String name) {
        var own = form.locator("[name='%s']:not([type=hidden])".formatted(name));
        if (own.count() == 0) {
            assertThat(form.locator("[data-fields~='%s']".formatted(name))).isVisible();
            told.putIfAbsent(name, fixed(name));
            return;
        }
        assertThat(own.first()).isVisible();
        told.put(name, answer(own, name));
    }

    /** What was given, field by field; null for what another control says along with its own. */
    Map<String, String> told() {
        return told;
    }

    private String fixed(String name) {
        var sent = form.locator("input[type=hidden][name='%s']".formatted(name));
        return sent.count() == 0 ? null : sent.inputValue();
    }

    private String answer(Locator control, String name) {
        var tag = control.first().evaluate("field => field.tagName === 'INPUT' ? field.type : field.tagName");
        return switch (tag.toString()) {
            case "SELECT" -> selected(control, name);
            case "radio" -> checked(control, name);
            case "checkbox" -> ticked(control);
            case "date" -> written(control, wanted.getOrDefault(name, TODAY.toString()));
            case "number" -> written(control, wanted.getOrDefault(name, "5"));
            default -> written(
                    control, wanted.getOrDefault(name, name.endsWith(".laws") ? "XF:31(6)" : "这是“" + name + "”的内容"));
        };
    }

    private String selected(Locator control, String name) {
        var value = wanted.get(name);
        if (value == null) {
            // The first line only says that something is to be chosen.
            control.selectOption(new SelectOption().setIndex(1));
        } else {
            control.selectOption(value);
        }
        return control.inputValue();
    }

    private String checked(Locator control, String name) {
        var value = wanted.get(name);
        var one = value == null ? control.first() : control.locator("xpath=self::*[@value='" + value + "']");
        one.check();
        return one.getAttribute("value");
    }

    private static String ticked(Locator control) {
        control.check();
        return "true";
    }

    private static String written(Locator control, String value) {
        control.fill(value);
        return value;
    }
}
