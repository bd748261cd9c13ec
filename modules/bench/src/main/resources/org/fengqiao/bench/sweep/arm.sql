-- Every {stride}th clock gets a start from which its first rung has come by {now}, on one of several days.
update clock c
   set started_on = started, due_on = ends, warning_on = ends,
       due_at = (ends + 1)::timestamp at time zone 'Asia/Shanghai',
       next_at = case rule when 'CLK-OBJECT' then fengqiao_rung_at('BEFORE', 1, 0, started, ends, ends)
                           else fengqiao_rung_at('USED', 50, 3, started, ends, ends) end
  from (select case_id as id, started, started + case rule when 'CLK-OBJECT' then 7 else 60 end as ends
          from (select case_id, rule, (timestamptz '{now}' at time zone 'Asia/Shanghai')::date
                       - case rule when 'CLK-OBJECT' then 6 else 31 + (case_id % 5)::int end as started
                  from clock where case_id % {stride} = {round}) s) d
 where c.case_id = d.id;
