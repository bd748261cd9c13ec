package org.fengqiao.supervision;

/** What is tried on a county: by whom, what has to come of it, and how. */
final class Manipulations {
    private Manipulations() {}

    /** Role, what must be in the answer (refused, a kind of fault, or table, number, row and field), statement. */
    static final String NAMED =
            """
            app   | refused | update event set facts = '{}' where case_id = $id
            app   | refused | delete from event where case_id = $id
            app   | refused | update custody set person = 4711 where case_id = $id
            app   | refused | delete from rung where case_id = $id
            app   | refused | update rung set colour = 'YELLOW' where case_id = $id
            app   | refused | update attachment set sha256 = repeat('0', 64) where case_id = $id
            app   | refused | delete from attachment where case_id = $id
            app   | refused | update attachment_content set content = 'x' where attachment_id = $paper
            app   | refused | delete from attachment_content where attachment_id = $paper
            app   | refused | delete from clock where case_id = $id
            app   | refused | update clock set due_on = due_on + 30, due_at = due_at + interval '30 days' where case_id = \
            $id and ended_as = 'MET'
            app   | refused | update clock set ended_as = 'LAPSED' where case_id = $id and ended_as = 'MET'
            app   | refused | update party set phone = '13900000000' where case_id = $id
            app   | refused | update narrative set text = '没有这回事' where case_id = $id
            app   | refused | delete from case_scope where case_id = $id
            app   | refused | delete from handler where case_id = $id
            app   | refused | delete from part where case_id = $id
            app   | refused | delete from casefile where id = $id
            app   | refused | delete from inbox
            app   | refused | insert into inbox (county, at, kind, office, number) values ('990101', now(), 'ROUTE', \
            '990101', '$number')
            app   | inbox $number inbox | insert into inbox (county, at, kind, office, number, seq) values ('990101', \
            now(), 'ROUTE', '990101', '$number', 1)
            app   | inbox $number inbox | delete from outbox where number = '$number' and seq is not null
            app   | inbox $number inbox | update outbox set office = '990101199' where number = '$number' and seq is not null
            app   | refused | update inbox set office = 'x'
            app   | refused | delete from citizen_code where case_id = $id
            app   | refused | update unmarked set up_to = 1000
            app   | refused | insert into unmarked values ($id, '990101', 1000)
            app   | refused | delete from seal
            app   | refused | update access_log set reason = 'x'
            app   | casefile $number round rating | update casefile set rating = case when rating = 'SATISFIED' then \
            'DISSATISFIED' else 'SATISFIED' end where id = $id
            app   | casefile $number round outcome | update casefile set outcome = 'MEDIATED' where id = $id
            app   | casefile $number held office | update casefile set held_office = case held_office when '990101101' then '990101102' else '990101101' end where id = $id
            app   | casefile $number held person | update casefile set held_person = 4711 where id = $id
            app   | casefile $number round stage | update casefile set stage = 'ARCHIVED' where id = $id
            app   | casefile $number filing purpose | update casefile set purpose = 'SUGGESTION' where id = $id
            app   | casefile $number filing urgent | update casefile set urgent_at = now() where id = $id
            app   | casefile $number origin headcount | update casefile set headcount = headcount + 40 where id = $id
            app   | casefile $number origin registered_at | update casefile set registered_at = registered_at + interval '9 \
            days' where id = $id
            app   | casefile $number origin registered_office | update casefile set registered_office = '990101101' where id \
            = $id
            app   | casefile $number due due | update casefile set due = '2030-01-01' where id = $id
            app   | clock $number clock. | update clock set due_on = '2030-01-01', due_at = '2030-01-01T16:00Z' where \
            case_id = $id and ended_as is null
            app   | clock $number clock. | update clock set ended_as = 'MET', ended_on = due_on, ended_at = due_at - \
            interval '1 second', ended_seq = 1 where case_id = $id and ended_as is null
            app   | clock $number clock. | update clock set office = case office when '990101101' then '990101102' else '990101101' end where case_id = $id and ended_as is null
            app   | clock $number clock. | update clock set citizen = true where case_id = $id and ended_as is null
            app   | HEAD_MISMATCH | update casefile set last_hash = repeat('0', 64) where id = $id
            app   | case_scope $number scope | insert into case_scope values ('990101101201', $id, '990101')
            app   | UNMARKED | insert into event (case_id, seq, county, algorithm, number, episode, at, act, office, person, \
            stage, facts, prev_hash, hash) select case_id, seq + 1, county, algorithm, number, episode, at, 'NOTE', office, \
            99, stage, '{"format":2}', hash, fengqiao_event_hash(algorithm, county, number, seq + 1, episode, at, 'NOTE', \
            office, '99', stage, '{"format":2}', null, hash) from event where case_id = $id order by seq desc limit 1; \
            update casefile set last_seq = last_seq + 1, last_hash = (select hash from event where case_id = $id order by \
            seq desc limit 1) where id = $id
            app   | UNMARKED | insert into event (case_id, seq, county, algorithm, number, episode, at, act, stage, facts, \
            prev_hash, hash, mac) select case_id, seq + 1, county, algorithm, number, episode, at, 'WITHDRAW', stage, \
            '{"format":2}', hash, fengqiao_event_hash(algorithm, county, number, seq + 1, episode, at, 'WITHDRAW', null, \
            null, stage, '{"format":2}', null, hash), mac from event where case_id = $id order by seq desc limit 1; update \
            casefile set last_seq = last_seq + 1, last_hash = (select hash from event where case_id = $id order by seq desc \
            limit 1) where id = $id
            app   | rung $number rung. | insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, \
            planned_at, at, seq, before_import) select case_id, clock, round, 90, county, number, rule, step, colour, \
            planned_at, at, 1, false from rung where case_id = $id limit 1
            app   | service $number service.1 | insert into service (case_id, seq, county, episode, office, act, method, \
            on_day, proof, entered_at) select id, 1, county, 1, held_office, 'DELIVER', 'POST', '2026-01-05', '回执', \
            registered_at from casefile where id = $id
            app   | attachment $number | insert into attachment (id, county, case_id, name, media_type, size, sha256, at, \
            office, person) select 999999, county, case_id, '另一份.pdf', media_type, size, sha256, at, office, person from \
            attachment where id = $paper
            owner | ALTERED | update event set facts = '{}' where case_id = $id and seq = 2
            owner | ALTERED | update event set person = 99 where case_id = $id and seq = 1
            owner | ALTERED | update event set at = at - interval '3 days' where case_id = $id and seq = 2
            owner | WORDS_ALTERED | update event set words = '{}' where case_id = $id and seq = 1
            owner | MISSING | delete from event where case_id = $id and seq = 2
            owner | CASE_MISSING | delete from event where case_id = $id; delete from casefile where id = $id
            owner | custody $number custody.1 person | update custody set person = 4711 where case_id = $id and seq = 1
            owner | custody $number custody.1 office | update custody set office = '990101101' where case_id = $id and seq = \
            1
            owner | custody $number custody.1 from | update custody set from_at = from_at - interval '9 days' where case_id \
            = $id and seq = 1
            owner | custody $number custody.1 | delete from custody where case_id = $id and seq = 1
            owner | custody $number custody.1 tier | update custody set tier = case tier when 'COUNTY' then 'TOWN' else \
            'COUNTY' end where case_id = $id and seq = 1
            owner | clock $number clock. | update clock set ended_on = ended_on - 9, ended_at = ended_at - interval '9 days' \
            where case_id = $id and ended_as = 'MET'
            owner | clock $number clock. | update clock set ended_at = ended_at - interval '9 days' where case_id = $id and \
            ended_as = 'MET'
            owner | clock $number clock. | update clock set tier = case tier when 'COUNTY' then 'TOWN' else 'COUNTY' end \
            where case_id = $id and ended_as = 'MET'
            owner | clock $number clock. | delete from clock where case_id = $id and no = 1
            owner | attachment $number attachment. | update attachment_content set content = 'x' where attachment_id = \
            $paper
            owner | attachment $number attachment. | delete from attachment_content where attachment_id = $paper
            owner | attachment $number attachment. | update attachment set name = '无关.pdf' where id = $paper
            owner | attachment $number attachment row | delete from attachment where id = $paper
            owner | attachment $number attachment. | update attachment set sha256 = encode(sha256('x'), 'hex'), size = 1 \
            where id = $paper; update attachment_content set content = 'x' where attachment_id = $paper
            owner | party $number parties digest | update party set name = '李四' where case_id = $id
            owner | party $number parties digest | delete from party where case_id = $id
            owner | narrative $number narrative digest | update narrative set text = '没有这回事' where case_id = $id
            owner | narrative $number narrative grams | update narrative set grams = '无' where case_id = $id
            owner | case_scope $number scope | delete from case_scope where case_id = $id
            owner | handler $number handlers | delete from handler where case_id = $id
            owner | rung $number rung # | delete from rung where case_id = $id and seq is not null
            owner | UNMARKED | update event set mac = null where case_id = $id and seq = 1
            """;

    /** What no check of one case can see. */
    static final String BEYOND =
            """
            with the folder of keys and seals too: a case written anew before its digest was noted anywhere else
            with the folder of keys: an event that carries a good mark (a stolen node key)
            reminders (REMIND): the clock watch writes them without a mark; each needs its rung, and changes no figure
            a citizen's code put into the table, until each code has its event
            a notice marked as read or not, drafts, passwords, the log of who looked (access_log: written once, for the owner open)""";
}
