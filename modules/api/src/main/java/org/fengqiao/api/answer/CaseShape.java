package org.fengqiao.api.answer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.CaseReader.AssignmentRow;
import org.fengqiao.casework.CaseReader.AttachmentRow;
import org.fengqiao.casework.CaseReader.CaseSheet;
import org.fengqiao.casework.CaseReader.EventRow;
import org.fengqiao.casework.CaseReader.LinkRow;
import org.fengqiao.casework.CaseReader.PartyRow;
import org.fengqiao.casework.CaseReader.SpanRow;
import org.fengqiao.casework.Standing;
import org.fengqiao.casework.Worklist.CaseRow;
import org.fengqiao.model.Words;

/** A case and what follows from it, as staff get it. */
public final class CaseShape {
    private CaseShape() {}

    public static JsonObject sheet(CaseSheet c, Locale locale) {
        var facts = Json.createObjectBuilder(matter(c, locale));
        facts.addAll(Json.createObjectBuilder(course(c)));
        return facts.add("parties", Shape.list(c.parties(), CaseShape::party)).build();
    }

    /** The sheet with how the case stands in the chain of review. */
    public static JsonObject sheet(CaseSheet c, Standing standing, Locale locale) {
        var all = Json.createObjectBuilder(sheet(c, locale));
        return all.addAll(Json.createObjectBuilder(StandingShape.of(standing, locale)))
                .build();
    }

    private static JsonObject matter(CaseSheet c, Locale locale) {
        return Shape.of(
                "number",
                c.number(),
                "stage",
                c.stage(),
                "stageName",
                Words.of(locale).label(c.stage()),
                "version",
                c.version(),
                "office",
                c.office(),
                "officeName",
                c.officeName(),
                "holder",
                c.holder(),
                "ground",
                c.ground(),
                "heldFrom",
                c.heldFrom(),
                "purpose",
                c.purpose(),
                "category",
                c.category(),
                "categoryName",
                c.categoryName(),
                "petitionClass",
                c.petitionClass(),
                "summary",
                c.summary(),
                "text",
                c.text(),
                "place",
                c.place(),
                "region",
                c.region(),
                "regionName",
                c.regionName());
    }

    private static JsonObject course(CaseSheet c) {
        return Shape.of(
                "channel",
                c.channel(),
                "source",
                c.source(),
                "externalNumber",
                c.externalNumber(),
                "headcount",
                c.headcount(),
                "affected",
                c.affected(),
                "registeredAt",
                c.registeredAt(),
                "registeredOffice",
                c.registeredOffice(),
                "responsible",
                c.responsible(),
                "episode",
                c.episode(),
                "acceptedAt",
                c.acceptedAt(),
                "settledAt",
                c.settledAt(),
                "settledTier",
                c.settledTier(),
                "outcome",
                c.outcome(),
                "rating",
                c.rating(),
                "urgentAt",
                c.urgentAt(),
                "closedAt",
                c.closedAt(),
                "imported",
                c.imported());
    }

    private static JsonObject party(PartyRow p) {
        return Shape.of(
                "role",
                p.role(),
                "representative",
                p.representative(),
                "kind",
                p.kind(),
                "name",
                p.name(),
                "phone",
                p.phone(),
                "idNumber",
                p.idNumber(),
                "address",
                p.address(),
                "mandate",
                p.mandate());
    }

    public static JsonObject row(CaseRow c) {
        return Shape.of(
                "number",
                c.number(),
                "stage",
                c.stage(),
                "purpose",
                c.purpose(),
                "category",
                c.category(),
                "summary",
                c.summary(),
                "office",
                c.office(),
                "officeName",
                c.officeName(),
                "holder",
                c.holder(),
                "heldFrom",
                c.heldFrom(),
                "registeredAt",
                c.registeredAt(),
                "due",
                c.due(),
                "dueProvisional",
                c.dueProvisional(),
                "clock",
                c.clock() == null ? null : c.clock().rule(),
                "headcount",
                c.headcount(),
                "channel",
                c.channel(),
                "urgent",
                c.urgent());
    }

    public static JsonValue events(List<EventRow> events, Locale locale) {
        var words = Words.of(locale);
        return Shape.list(
                events,
                e -> Shape.of(
                        "seq",
                        e.seq(),
                        "at",
                        e.at(),
                        "act",
                        e.act(),
                        "label",
                        words.label(e.act()),
                        "office",
                        e.office(),
                        "officeName",
                        e.officeName(),
                        "personId",
                        e.personId(),
                        "person",
                        e.person(),
                        "stage",
                        e.stage(),
                        "reason",
                        e.reason(),
                        "facts",
                        parsed(e.facts()),
                        "words",
                        parsed(e.words()),
                        "forTheCitizen",
                        e.forTheCitizen(),
                        "hash",
                        e.hash()));
    }

    public static JsonValue custody(List<SpanRow> spans) {
        return Shape.list(
                spans,
                s -> Shape.of(
                        "episode",
                        s.episode(),
                        "office",
                        s.office(),
                        "officeName",
                        s.officeName(),
                        "tier",
                        s.tier(),
                        "personId",
                        s.personId(),
                        "person",
                        s.person(),
                        "ground",
                        s.ground(),
                        "awaited",
                        s.awaited(),
                        "from",
                        s.from(),
                        "to",
                        s.to(),
                        "seconds",
                        s.seconds()));
    }

    public static JsonValue assignments(List<AssignmentRow> assignments) {
        return Shape.list(
                assignments,
                a -> Shape.of(
                        "no",
                        a.no(),
                        "task",
                        a.task(),
                        "from",
                        a.from(),
                        "fromName",
                        a.fromName(),
                        "to",
                        a.to(),
                        "toName",
                        a.toName(),
                        "whistle",
                        a.whistle(),
                        "sentAt",
                        a.sentAt(),
                        "dueAt",
                        a.dueAt(),
                        "receivedAt",
                        a.receivedAt(),
                        "objectedAt",
                        a.objectedAt(),
                        "reportedAt",
                        a.reportedAt(),
                        "returnedAt",
                        a.returnedAt(),
                        "report",
                        a.report()));
    }

    public static JsonValue attachments(List<AttachmentRow> papers) {
        return Shape.list(
                papers,
                p -> Shape.of(
                        "id",
                        p.id(),
                        "name",
                        p.name(),
                        "mediaType",
                        p.mediaType(),
                        "size",
                        p.size(),
                        "sha256",
                        p.sha256(),
                        "at",
                        p.at()));
    }

    public static JsonValue links(List<LinkRow> links) {
        return Shape.list(
                links,
                l -> Shape.of(
                        "number",
                        l.number(),
                        "kind",
                        l.kind(),
                        "at",
                        l.at(),
                        "reason",
                        l.reason(),
                        "outgoing",
                        l.outgoing()));
    }

    private static JsonValue parsed(String json) {
        if (json == null) {
            return JsonValue.NULL;
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
