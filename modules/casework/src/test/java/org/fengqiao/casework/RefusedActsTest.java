package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.Desks.refused;
import static org.fengqiao.casework.Workplace.COUNTY;
import static org.fengqiao.casework.Workplace.DEPARTMENT;
import static org.fengqiao.casework.Workplace.TOWN;
import static org.fengqiao.casework.Workplace.VILLAGE;

import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

/** What the desks say no to, each with its reason and in words a clerk understands. */
class RefusedActsTest {
    private static final String OTHER_TOWN = "990101101";
    private static final String GOVERNMENT = "990101-zf";
    private final Desks desks = new Desks();

    @Test
    void a_whole_matter_is_not_routed_to_a_centre_below() {
        var file = desks.registered(TOWN, "道路积水");
        refused(Why.NOT_ROUTABLE, "请用“下交”", () -> desks.does(file, TOWN, "ROUTE", "office", VILLAGE, "reason", "就近办理"));
    }

    @Test
    void of_two_parts_at_one_office_the_one_that_is_meant_must_be_named() {
        var file = desks.registered(TOWN, "厂房扰民");
        desks.does(file, TOWN, "ROUTE", "office", DEPARTMENT, "part", "查噪声");
        desks.does(file, TOWN, "ROUTE", "office", DEPARTMENT, "part", "查粉尘");
        refused(Why.WHICH_ASSIGNMENT, "[1, 2]", () -> desks.does(file, DEPARTMENT, "REPORT_BACK", "text", "已查"));
        desks.does(file, DEPARTMENT, "REPORT_BACK", "text", "粉尘已查", "assignment", "2");
    }

    @Test
    void nobody_decides_on_an_objection_that_was_not_raised() {
        var file = desks.registered(TOWN, "围墙倾斜");
        desks.does(file, TOWN, "ROUTE", "office", DEPARTMENT, "part", "现场查看");
        refused(
                Why.NO_OBJECTION,
                "没有等待本单位核实的异议",
                () -> desks.does(file, TOWN, "DECIDE_OBJECTION", "agreed", "true", "reason", "属实"));
    }

    @Test
    void an_urgent_matter_is_reported_once() {
        var file = desks.registered(TOWN, "河堤渗水");
        desks.does(file, TOWN, "REPORT_URGENT", "reason", "水位上涨");
        refused(Why.ALREADY_URGENT, "已经作过重大紧急情况报告", () -> desks.does(file, TOWN, "REPORT_URGENT", "reason", "仍在上涨"));
    }

    @Test
    void nobody_takes_over_what_is_theirs() {
        var file = desks.registered(TOWN, "楼道堆物");
        refused(Why.ALREADY_YOURS, "已经由您承办", () -> desks.does(file, TOWN, "TAKE_OVER", "reason", "我来办"));
    }

    @Test
    void a_round_is_rated_once() {
        var file = desks.registered(TOWN, "鸡舍气味");
        desks.decides(file, TOWN);
        desks.does(file, TOWN, "DELIVER", "method", "IN_PERSON", "proof", "送达回证");
        desks.citizenDoes(file, "RATE", "level", "SATISFIED");
        refused(Why.ALREADY_RATED, "本轮已经评价过", () -> desks.citizenDoes(file, "RATE", "level", "DISSATISFIED"));
    }

    @Test
    void a_file_is_not_linked_to_itself() {
        var file = desks.registered(VILLAGE, "排水沟堵塞");
        refused(
                Why.LINK_TO_ITSELF,
                file.number(),
                () -> desks.does(file, VILLAGE, "LINK", "other", file.number(), "kind", "REPEAT"));
    }

    @Test
    void a_head_decides_on_more_time_only_when_somebody_asked() {
        var file = desks.registered(TOWN, "租赁押金");
        desks.does(file, TOWN, "ACCEPT");
        refused(
                Why.NOTHING_ASKED,
                "没有等待审批的延期申请",
                () -> desks.does(file, desks.head(TOWN), "DECIDE_EXTENSION", "agreed", "true", "reason", "可以"));
    }

    @Test
    void more_time_is_not_asked_for_where_no_rule_gives_any() {
        var file = desks.suggested(TOWN, "古树修枝");
        refused(Why.NO_EXTENSION, "都没有可以延长的规定", () -> desks.does(file, TOWN, "EXTEND", "days", "10", "reason", "等专家"));
    }

    @Test
    void the_simple_way_is_taken_once() {
        var file = desks.registered(TOWN, "路灯不亮");
        desks.does(file, TOWN, "SIMPLIFY", "reason", "事实清楚");
        refused(Why.ALREADY_SIMPLE, "已经适用简易办理", () -> desks.does(file, TOWN, "SIMPLIFY", "reason", "再来一次"));
    }

    @Test
    void what_an_office_above_sent_down_does_not_go_the_simple_way() {
        var file = desks.registered(COUNTY, "校门口拥堵");
        desks.does(file, COUNTY, "SEND_DOWN", "office", TOWN, "reason", "属地办理");
        desks.does(file, TOWN, "RECEIVE");
        refused(Why.NOT_FOR_SIMPLE, "上级交办的事项", () -> desks.does(file, TOWN, "SIMPLIFY", "reason", "事实清楚"));
    }

    @Test
    void a_reminder_of_the_ladder_is_nobodys_act() {
        var file = desks.registered(VILLAGE, "晒谷场占用");
        var no = desks.whyNot(file, VILLAGE, "REMIND");
        assertThat(no.why()).isEqualTo(Why.SYSTEM_ONLY);
        assertThat(no).hasMessageContaining("由系统按规则自动进行");
    }

    @Test
    void the_joint_conference_is_the_countys() {
        var file = desks.registered(TOWN, "两镇争水");
        desks.does(file, TOWN, "CONTEST", "office", OTHER_TOWN, "reason", "水源在邻镇");
        desks.does(file, OTHER_TOWN, "ELEVATE_CONTEST", "reason", "谈不拢");
        refused(
                Why.CONFERENCE_AT_COUNTY,
                "由县综治中心录入",
                () -> desks.does(
                        file,
                        GOVERNMENT,
                        "DECIDE_COMPETENCE",
                        "office",
                        VILLAGE,
                        "reason",
                        "取水口在村内",
                        "conference",
                        "true",
                        "minutes",
                        "会议纪要"));
    }

    @Test
    void a_form_that_was_opened_before_somebody_else_acted_is_stale() {
        var file = desks.registered(TOWN, "水表纠纷");
        int opened = desks.current(file);
        desks.does(file, TOWN, "ACCEPT");
        refused(Why.STALE, "刚刚被其他人改动过", () -> desks.does(file, opened, desks.clerk(TOWN), "ESCALATE", "reason", "办不了"));
    }
}
