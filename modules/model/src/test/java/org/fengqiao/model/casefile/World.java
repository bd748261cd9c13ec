package org.fengqiao.model.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.Moment;
import org.fengqiao.model.custody.Custody;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.party.Person;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.AnsweredRequest;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.time.LegalTime;

/**
 * A small county: one village below one town, a second town beside it, and a department of the first town, an organ
 * of its own whose answers the county's bureau reviews. Above the county's government stands the city's, outside.
 */
public final class World {
    public static final String COUNTY = "990101";
    public static final String TOWN = "990101100";
    public static final String TOWN2 = "990101101";
    public static final String VILLAGE = "990101100204";
    public static final String DEPARTMENT = "990101100-sfs";
    public static final String BUREAU = "990101-sfj";
    public static final String TOWN_GOVERNMENT = "990101100-zf";
    public static final String COUNTY_GOVERNMENT = "990101-zf";
    public static final String PETITION_OFFICE = "990101-xfj";
    public static final String CITY = "9901-zf";
    /** A department of the county that the city reviews. */
    public static final String CITYS_OWN = "990101-hbj";

    /** An organ whose word is the last, and one of which nobody has said who reviews it. */
    public static final String LAST_WORD = "990101-zgh";

    public static final String UNSAID = "990101-xx";

    public static final String POLICE = "990101-gaj";

    public static final String POLICE_STATION = "990101100-pcs";

    public static final String COURT = "990101-fy";

    public static final LegalTime LEGAL = LegalTime.load(Optional.empty());

    private final Offices offices = new Offices(List.of(
            centre(COUNTY, null, PETITION_OFFICE, null),
            centre(TOWN, COUNTY, TOWN_GOVERNMENT, TOWN_GOVERNMENT),
            centre(TOWN2, COUNTY, TOWN2 + "-zf", TOWN2 + "-zf"),
            centre(VILLAGE, TOWN, null, null),
            new Office(DEPARTMENT, "司法所", OfficeKind.DEPARTMENT, TOWN, COUNTY, BUREAU),
            new Office(BUREAU, "司法局", OfficeKind.DEPARTMENT, COUNTY, COUNTY, COUNTY_GOVERNMENT),
            government(TOWN_GOVERNMENT, TOWN, COUNTY_GOVERNMENT),
            government(TOWN2 + "-zf", TOWN2, COUNTY_GOVERNMENT),
            government(COUNTY_GOVERNMENT, COUNTY, CITY),
            new Office(PETITION_OFFICE, "县信访局", OfficeKind.DEPARTMENT, COUNTY, COUNTY, COUNTY_GOVERNMENT)
                    .serving(Set.of(OfficeFunction.PETITION_OFFICE), null, null),
            new Office(POLICE, "县公安局", OfficeKind.DEPARTMENT, COUNTY, COUNTY, COUNTY_GOVERNMENT)
                    .serving(Set.of(OfficeFunction.ORGAN, OfficeFunction.POLITICAL_LEGAL), null, null),
            new Office(POLICE_STATION, "派出所", OfficeKind.DEPARTMENT, TOWN, COUNTY, null)
                    .serving(Set.of(OfficeFunction.STATION, OfficeFunction.POLITICAL_LEGAL), null, POLICE),
            new Office(COURT, "县人民法院", OfficeKind.DEPARTMENT, COUNTY, COUNTY, null)
                    .serving(Set.of(OfficeFunction.POLITICAL_LEGAL), null, null),
            new Office(CITYS_OWN, "生态环境分局", OfficeKind.DEPARTMENT, COUNTY, COUNTY, CITY),
            new Office(LAST_WORD, "总工会", OfficeKind.DEPARTMENT, COUNTY, COUNTY, Office.LAST),
            new Office(UNSAID, "学校", OfficeKind.DEPARTMENT, COUNTY, COUNTY, null),
            new Office(CITY, "市人民政府", OfficeKind.EXTERNAL, null, null, Office.LAST)));
    private final Map<CaseFile, List<Object>> stored = new HashMap<>();
    private long ids = 100;

    private static Office centre(String code, String superior, String receiver, String organ) {
        var centre = new Office(code, code + "中心", OfficeKind.CENTRE, code, superior, null);
        return centre.serving(centre.functions(), receiver, organ);
    }

    private static Office government(String code, String centre, String reviewer) {
        return new Office(code, code + "政府", OfficeKind.GOVERNMENT, centre, null, reviewer);
    }

    public Officer officer(String office) {
        return officer(office, 0);
    }

    /** A colleague in the same office. */
    public Officer officer(String office, int nth) {
        return new Officer(office.hashCode() * 10L + nth, "某" + nth, offices.of(office), Role.CASEWORKER);
    }

    /** The head of an office. */
    public Officer head(String office) {
        return new Officer(office.hashCode() * 10L + 9, "某长", offices.of(office), Role.LEADER);
    }

    public Occasion occasion(Officer officer, String at) {
        return new Occasion(officer, new Moment(Instant.parse(at)), offices, () -> new byte[16], LEGAL);
    }

    /** Somebody of that office, who can look things up. */
    public Occasion occasion(String office, String at, Lookups lookups) {
        var plain = occasion(officer(office), at);
        return new Occasion(plain.officer(), plain.now(), plain.offices(), plain.salts(), plain.legal(), lookups);
    }

    public CaseFile registeredBy(String office, String at) {
        return Filing.registered(++ids, appeal(2), occasion(officer(office), at));
    }

    public CaseFile disputeBefore(String office, String at) {
        return Filing.registered(++ids, matter(Purpose.DISPUTE, 2), occasion(officer(office), at));
    }

    public CaseFile filedByCitizen(String at) {
        return Filing.filed(++ids, appeal(1), offices.of(VILLAGE), occasion(null, at));
    }

    public static Registration appeal(int headcount) {
        return matter(Purpose.APPEAL, headcount);
    }

    /** What two neighbours quarrel about. */
    public static Registration matter(Purpose purpose, int headcount) {
        return matter(purpose, headcount, Channel.VISIT);
    }

    /** The same, come by another way. */
    static Registration matter(Purpose purpose, int headcount, Channel channel) {
        return new Registration(
                channel,
                null,
                null,
                purpose,
                "02",
                null,
                VILLAGE,
                null,
                "排水沟改道",
                "两家争执",
                false,
                List.of(Person.petitioner("陈桂英", channel.isFromAfar() ? "12800001111" : null, null, null)),
                headcount);
    }

    /** The decision on the one request of an appeal. */
    public static Answer decided(AnswerResult result) {
        var request = new AnsweredRequest("修好排水沟", "沟被填了一段", "由村里四月底前挖通", List.of("XF:31(6)"));
        return new Answer(null, result, null, null, null, List.of(request));
    }

    /** The written agreement that ends a matter whole. */
    public static Settle agreed() {
        return new Settle(Outcome.AGREED, AgreementForm.WRITTEN, "各退一步", true, null);
    }

    public void act(CaseFile file, String office, String at, Deed deed) {
        file.perform(deed, occasion(officer(office), at));
    }

    /** Everything that was to be stored with the file so far. */
    public List<Object> stored(CaseFile file) {
        var all = stored.computeIfAbsent(file, f -> new ArrayList<>());
        all.addAll(file.takeNews());
        return all;
    }

    public List<CaseEvent> events(CaseFile file) {
        return only(CaseEvent.class, file);
    }

    public List<Custody> spans(CaseFile file) {
        return only(Custody.class, file);
    }

    public <T> List<T> only(Class<T> type, CaseFile file) {
        return stored(file).stream().filter(type::isInstance).map(type::cast).toList();
    }
}
