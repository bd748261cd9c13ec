package org.fengqiao.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One case from the village door to an answered, rated and closed file, walked on the pages by everybody concerned. */
class CaseWalkIT {
    private static final String TOWN = "城关镇综治中心";
    private static final String COUNTY = "桐溪县综治中心";
    private static final String DEPARTMENT = "城关镇司法所";
    private static final String PART = "#parts tbody tr";

    private final List<Visitor> visitors = new ArrayList<>();
    private SlipPage slip;

    @AfterEach
    void everybodyGoesHome() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void a_quarrel_of_neighbours_goes_up_and_down_and_comes_to_its_end() throws IOException, InterruptedException {
        var village = staff("village");
        var town = staff("town");
        var county = staff("county");
        villageRegistersAndPassesItOn(village);
        townAcceptsAndWhistles(town);
        departmentReports(staff("department"));
        townPassesItOn(town);
        countySendsItDown(county);
        townSettlesAnswersAndDelivers(town);
        citizenSeesEveryStepAndRates();
        townCloses(town);
        countyPrintsTheReport(county);
        visitors.forEach(visitor ->
                assertThat(visitor.takeTroubles()).as(visitor.page.url()).isEmpty());
    }

    private void villageRegistersAndPassesItOn(Visitor village) {
        slip = RegisterPage.of(village).quarrelOfNeighbours().register();
        var file = CasePage.of(village, slip.number());
        village.sees(".ident .sum", RegisterPage.QUARREL);
        village.sees(".facts-line", "孙");
        village.seesNot("main", "孙桂兰");
        file.offersNot("受理", "没有这项权限");
        file.choose("上交").press("上交");
        village.sees("#errors", "理由");
        file.fill("理由", "村里调解两次未成").press("上交").confirm().stands("上交", "待签收", TOWN);
    }

    private void townAcceptsAndWhistles(Visitor town) {
        town.page.navigate("/staff/cases/worklist?queue=to-receive&q=" + slip.number());
        town.page.locator("tr[data-href] a").click();
        var file = new CasePage(town.page);
        town.sees(".timeline", "村里调解两次未成");
        file.choose("签收").press("签收").stands("签收", "已签收", TOWN);
        file.choose("受理").press("受理").stands("受理", "已受理", TOWN);
        file.choose("吹哨").select("部门", DEPARTMENT).fill("交办事项", "查明两家界址").press("吹哨");
        file.stands("吹哨", "办理中", TOWN);
        town.sees(PART, "查明两家界址", "吹哨", "待签收");
    }

    private void departmentReports(Visitor department) {
        var file = CasePage.of(department, slip.number());
        file.offersNot("答复", "");
        file.choose("签收").press("签收").stands("签收", "办理中", TOWN);
        file.choose("反馈结果").fill("内容", "界址以老墙外皮为准").press("反馈结果").stands("反馈结果", "办理中", TOWN);
        file.tab("分办");
        department.sees(PART, "已反馈", "界址以老墙外皮为准");
    }

    private void townPassesItOn(Visitor town) {
        var file = CasePage.of(town, slip.number()).tab("分办");
        town.sees(PART, "界址以老墙外皮为准");
        file.choose("上交").fill("理由", "双方仍不接受").press("上交").confirm().stands("上交", "待签收", COUNTY);
    }

    private void countySendsItDown(Visitor county) {
        var file = CasePage.of(county, slip.number());
        file.choose("签收").press("签收").stands("签收", "办理中", COUNTY);
        file.choose("下交")
                .select("单位", TOWN)
                .fill("理由", "请邀请乡贤参加，再调解一次")
                .press("下交")
                .confirm();
        file.stands("下交", "待签收", TOWN);
    }

    private void townSettlesAnswersAndDelivers(Visitor town) {
        var file = CasePage.of(town, slip.number());
        town.sees(".timeline", "请邀请乡贤参加，再调解一次");
        file.choose("签收").press("签收").stands("签收", "办理中", TOWN);
        file.choose("调解化解").tick("达成协议").tick("书面协议").press("调解化解");
        town.sees("#errors", "协议内容");
        file.fill("协议内容", "周建军加装天沟，孙桂兰让出檐下一尺").press("调解化解").confirm().stands("调解化解", "已调解", TOWN);
        file.choose("答复").fill("内容", "双方已达成协议，周建军十日内加装天沟").press("答复").confirm().stands("答复", "已答复待送达", TOWN);
        file.choose("送达")
                .tick("直接送达")
                .fill("送达凭证", "送达回证已签收")
                .press("送达")
                .confirm()
                .stands("送达", "已送达", TOWN);
    }

    private void citizenSeesEveryStepAndRates() {
        seesEveryStep(citizen(Screen.PHONE_WITHOUT_SCRIPT));
        var followed = seesEveryStep(citizen(Screen.PHONE));
        followed.rate("满意", "总算不滴水了");
        assertThat(followed.steps()).last().isEqualTo("评价");
    }

    private TrackPage seesEveryStep(Visitor citizen) {
        var followed = TrackPage.of(citizen, slip.code()).shows("已送达", TOWN);
        assertThat(followed.steps())
                .containsExactly("登记", "上交", "签收", "受理", "转送交办", "签收", "上交", "签收", "下交", "签收", "调解化解", "答复", "送达");
        citizen.sees(".timeline", "双方已达成协议，周建军十日内加装天沟");
        citizen.seesNot("body", "界址以老墙外皮为准");
        return followed;
    }

    private void townCloses(Visitor town) {
        var file = CasePage.of(town, slip.number());
        town.sees(".timeline", "满意");
        file.choose("办结").press("办结").confirm().stands("办结", "已办结", TOWN);
        assertThat(file.timeline())
                .containsExactly(
                        "办结", "评价", "送达", "答复", "调解化解", "签收", "下交", "签收", "上交", "反馈结果", "签收", "转送交办", "受理", "签收", "上交",
                        "登记");
        town.sees(".key", "村（社区）", "乡镇（街道）", "县");
        TrackPage.of(citizen(Screen.PHONE), slip.code()).shows("已办结", "已办结");
    }

    private void countyPrintsTheReport(Visitor county) throws IOException, InterruptedException {
        var download = ReportsPage.of(county).order("PDF").taken();
        assertThat(download.suggestedFilename()).contains("分级上交报告").endsWith(".pdf");
        var pdf = RunningSystem.target().resolve("screens/report.pdf");
        download.saveAs(pdf);
        var report = PrintedReport.read(pdf);
        assertThat(report.text()).contains("分级上交报告", COUNTY, "小事不出村", "大事不出镇", "案件清单");
        new TieredFigures().assertPrintedIn(report);
        assertThat(report.row(slip.number())).contains("镇级", "2", "1");
    }

    private Visitor staff(String account) {
        return kept(Visitor.staff(account));
    }

    private Visitor citizen(Screen screen) {
        return kept(Visitor.citizen(screen));
    }

    private Visitor kept(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }
}
