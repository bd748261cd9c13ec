package org.fengqiao.launcher.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.launcher.rest.Matter;
import org.fengqiao.launcher.rest.Rest;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.competence.CompetenceAct;
import org.fengqiao.model.hearing.HearingAct;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.petition.DutyAct;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.review.ReviewAct;
import org.fengqiao.model.service.ServiceAct;
import org.fengqiao.model.transfer.TransferAct;

/**
 * Cases prepared so far that somebody can do an act with every field of it: two parts where a part must be named, two
 * requests where one must be chosen. Each step is named after what has happened by then.
 */
record Ground(Matter matter, String user) {
    static final String COMPLAINT = "柴草只清了一半";
    private static final String TOWN = "990101100";
    private static final String DEPARTMENT = "990101100-sfs";
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private static final Map<Act, Supplier<Ground>> OF = Map.ofEntries(
            Map.entry(IntakeAct.CLASSIFY, Ground::registered),
            Map.entry(IntakeAct.LINK, Ground::registered),
            Map.entry(IntakeAct.UNLINK, Ground::linked),
            Map.entry(IntakeAct.SPLIT, Ground::registered),
            Map.entry(IntakeAct.ASK_CITIZEN, Ground::registered),
            Map.entry(IntakeAct.RECEIVED_SUPPLEMENT, Ground::asked),
            Map.entry(PetitionAct.ASK_CONFIRMATION, Ground::agreed),
            Map.entry(ServiceAct.SERVE_JOINED, Ground::joined),
            Map.entry(HearingAct.ANNOUNCE_HEARING, Ground::accepted),
            Map.entry(PetitionAct.SETTLE, Ground::acceptedAppeal),
            Map.entry(TransferAct.ESCALATE, Ground::registered),
            Map.entry(TransferAct.TAKE_OVER, Ground::registered),
            Map.entry(TransferAct.REPORT_URGENT, Ground::registered),
            Map.entry(TransferAct.URGE, () -> received().by("county")),
            Map.entry(TransferAct.DECLARE_CONFLICT, Ground::registered),
            Map.entry(IntakeAct.NOTE, Ground::registered),
            Map.entry(PetitionAct.TELL, Ground::registered),
            Map.entry(HearingAct.HOLD_HEARING, Ground::received),
            Map.entry(HearingAct.CLOSE_HEARING, Ground::heard),
            Map.entry(PetitionAct.ACCEPT, Ground::received),
            Map.entry(PetitionAct.DECLINE, Ground::received),
            Map.entry(PetitionAct.DIVERT, Ground::received),
            Map.entry(DutyAct.RECORD_DUTY, Ground::onDuty),
            Map.entry(PetitionAct.SIMPLIFY, Ground::received),
            Map.entry(PetitionAct.CONVERT, Ground::simplified),
            Map.entry(CompetenceAct.CONTEST, Ground::received),
            Map.entry(CompetenceAct.AGREE_COMPETENCE, () -> contested("department")),
            Map.entry(CompetenceAct.ELEVATE_CONTEST, () -> contested("town")),
            Map.entry(CompetenceAct.DECIDE_COMPETENCE, Ground::elevated),
            Map.entry(TransferAct.ROUTE, Ground::accepted),
            Map.entry(TransferAct.SEND_DOWN, Ground::quarrelInTown),
            Map.entry(PetitionAct.ANSWER, Ground::acceptedAppeal),
            Map.entry(PetitionAct.REPLY_ON_THE_SPOT, Ground::simplifiedAppeal),
            Map.entry(PetitionAct.ASK_WRITTEN, Ground::replied),
            Map.entry(PetitionAct.MAKE_APPEAL, Ground::advised),
            Map.entry(TransferAct.RECEIVE, () -> inParts("department")),
            Map.entry(TransferAct.OBJECT, () -> inParts("department")),
            Map.entry(TransferAct.REPORT_BACK, () -> inParts("department")),
            Map.entry(PetitionAct.EXTEND, () -> inParts("town")),
            Map.entry(TransferAct.DECIDE_OBJECTION, Ground::objected),
            Map.entry(PetitionAct.DECIDE_EXTENSION, Ground::askedForMoreTime),
            Map.entry(ServiceAct.SEND_OUT, Ground::answered),
            Map.entry(ServiceAct.DELIVER, Ground::answered),
            Map.entry(ServiceAct.UNDELIVERED, () -> answered()
                    .then("town", "SEND_OUT", "method", "POST", "proof", "邮件号")),
            Map.entry(PetitionAct.RATE, Ground::signedAfterDelivery),
            Map.entry(PetitionAct.WITHDRAW, Ground::signed),
            Map.entry(IntakeAct.REISSUE_CODE, Ground::registered),
            Map.entry(PetitionAct.CLOSE, () -> delivered("town")),
            Map.entry(ReviewAct.REQUEST_REVIEW, () -> delivered("town")),
            Map.entry(ReviewAct.CONFIRM_POSTMARK, Ground::asksByLetter),
            Map.entry(ReviewAct.ENTER_RESULT, Ground::decidedOutside),
            Map.entry(ReviewAct.REOPEN, Ground::closed),
            Map.entry(PetitionAct.PAUSE, Ground::inReexamination),
            Map.entry(PetitionAct.RESUME, Ground::paused));

    /** A case prepared for the act. */
    static Ground of(Act act) {
        return Optional.ofNullable(OF.get(act))
                .map(Supplier::get)
                .orElseThrow(() -> new AssertionError("nobody has prepared a case for " + act));
    }

    static boolean isPreparedFor(Act act) {
        return OF.containsKey(act);
    }

    static Ground registered() {
        return new Ground(Matter.registered(), "village");
    }

    /** The last of {@link #linked} and {@link #joined}: the other file of the pair. */
    private static String other;

    static String other() {
        return other;
    }

    static Ground linked() {
        other = Matter.registered().number();
        return registered().then("village", "LINK", "other", other, "kind", "REPEAT");
    }

    static Ground asked() {
        return registered().then("village", "ASK_CITIZEN", "missing", "屋檐照片", "until", "2099-01-01");
    }

    static Ground agreed() {
        var quarrel = new Ground(Matter.quarrelsome(), "village");
        return quarrel.then("village", "SETTLE", "outcome", "AGREED", "form", "WRITTEN", "agreement", "拆除屋檐");
    }

    /** Another matter was merged into the one that is answered. */
    static Ground joined() {
        var lead = answered();
        var merged = new Ground(Matter.registered(), "village")
                .then("village", "LINK", "other", lead.matter().number(), "kind", "DUPLICATE");
        other = merged.matter().number();
        return lead;
    }

    static Ground heard() {
        return received().then("town", "HOLD_HEARING", "panel", "村民代表、律师", "topic", "滴水");
    }

    static Ground received() {
        return registered().then("village", "ESCALATE", "reason", "村里调解两次未成").then("town", "RECEIVE");
    }

    static Ground acceptedAppeal() {
        return new Ground(Matter.appealed(), "town").then("town", "ACCEPT");
    }

    static Ground simplifiedAppeal() {
        return new Ground(Matter.appealed(), "town").then("town", "SIMPLIFY");
    }

    /** Answered by word of mouth, and the petitioner agrees. */
    static Ground replied() {
        return simplifiedAppeal()
                .then(
                        "town",
                        "REPLY_ON_THE_SPOT",
                        "outcome",
                        "EXPLAINED",
                        "replyForm",
                        "ORAL",
                        "text",
                        "当场讲清了标准",
                        "petitionerAgrees",
                        true);
    }

    static Ground advised() {
        return registered().then("village", "CLASSIFY", "purpose", "REQUEST", "reason", "来问怎么办");
    }

    static Ground simplified() {
        return received().then("town", "SIMPLIFY");
    }

    static Ground accepted() {
        return received().then("town", "ACCEPT");
    }

    /** What the town does by its own law; its answer lies in the file. */
    static Ground onDuty() {
        var told = new Ground(Matter.appealed(), "town");
        told.matter().attach("town", "答复书.pdf");
        return told.then("town", "DIVERT", "route", "PROTECTION_DUTY", "reason", "依法查处");
    }

    static Ground contested(String user) {
        return received()
                .then("town", "CONTEST", "office", DEPARTMENT, "reason", "属于司法所职责")
                .by(user);
    }

    static Ground elevated() {
        return contested("town")
                .then("town", "ELEVATE_CONTEST", "reason", "协商不成")
                .by("county");
    }

    /** Two parts are out to the department, each with a day of its own. */
    static Ground inParts(String user) {
        return accepted().part("查明两家界址").part("核实翻建是否经过批准").by(user);
    }

    /** The department owes one part, so that nobody has to say which. */
    static Ground inOnePart() {
        return accepted().part("查明两家界址").by("department");
    }

    static Ground objected() {
        return inParts("department")
                .then("department", "OBJECT", "assignment", 1, "reason", "属于自然资源所")
                .then("department", "OBJECT", "assignment", 2, "reason", "属于规划建设办")
                .by("town");
    }

    static Ground askedForMoreTime() {
        return accepted()
                .then("town", "EXTEND", "rule", "CLK-HANDLE", "days", 20, "reason", "需要重新勘界")
                .then("town", "EXTEND", "rule", "LOC-THREE-WEEKS", "days", 10, "reason", "等待勘界结果")
                .by("l" + TOWN);
    }

    static Ground quarrel() {
        return new Ground(Matter.quarrelsome(), "village");
    }

    /** An appeal goes down in parts only; a quarrel goes whole. */
    static Ground quarrelInTown() {
        return quarrel().then("village", "ESCALATE", "reason", "村里调解两次未成").then("town", "ACCEPT");
    }

    static Ground answered() {
        return accepted().then("town", "ANSWER", "result", "EXPLAINED", "requests", Matter.requests("XF:31(6)"));
    }

    static Ground delivered(String user) {
        return answered()
                .then("town", "DELIVER", "method", "IN_PERSON", "proof", "送达回证")
                .by(user);
    }

    static Ground dissatisfied() {
        var ground = delivered("town");
        Rest.asCitizen()
                .post(
                        "/public/cases/" + ground.matter().code() + "/rating",
                        Rest.json("level", "DISSATISFIED", "words", COMPLAINT))
                .is(200);
        return ground;
    }

    /** The citizen asks for a review and says when the letter was posted. */
    static Ground asksByLetter() {
        var ground = delivered("town");
        Rest.asCitizen()
                .post(
                        "/public/cases/" + ground.matter().code() + "/review-requests",
                        Rest.json(
                                "reason",
                                "还是滴水",
                                "postedOn",
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()))
                .is(200);
        return ground.then("u990101-zf-1", "RECEIVE").by("u990101-zf-1");
    }

    static Ground closed() {
        return delivered("town").then("town", "CLOSE");
    }

    static Ground inReview() {
        return delivered("town")
                .then("town", "REQUEST_REVIEW", "reason", "还是滴水")
                .then("u990101-zf-1", "RECEIVE");
    }

    /** The city decides; the petition office keeps the file. */
    static Ground inReexamination() {
        return inReview()
                .then("u990101-zf-1", "ANSWER", "text", "复查意见如下", "result", "UPHELD")
                .then("u990101-zf-1", "DELIVER", "method", "IN_PERSON", "proof", "送达回证")
                .then("u990101-xfj-1", "REQUEST_REVIEW", "reason", "仍然不服")
                .then("u990101-xfj-1", "RECEIVE");
    }

    /** The city's decision has come, and lies in the file. */
    static Ground decidedOutside() {
        var ground = inReexamination();
        ground.matter().attach("u990101-xfj-1", "复核意见书.pdf");
        return ground;
    }

    /** What the citizen signed lies in the file. */
    static Ground signed() {
        var ground = registered();
        ground.matter().attach("village", "撤回申请.pdf");
        return ground;
    }

    static Ground signedAfterDelivery() {
        var ground = delivered("county");
        ground.matter().attach("town", "评价表.pdf");
        return ground;
    }

    static Ground paused() {
        return inReexamination().then("u990101-xfj-1", "PAUSE", "ground", "HEARING", "reason", "组织听证");
    }

    Ground by(String other) {
        return new Ground(matter, other);
    }

    private Ground part(String task) {
        var due = LocalDate.now(HERE).plusDays(12).toString();
        return then("town", "ROUTE", "office", DEPARTMENT, "part", task, "due", due);
    }

    private Ground then(String who, String act, Object... fields) {
        matter.act(who, act, fields).is(200);
        return by(who);
    }
}
