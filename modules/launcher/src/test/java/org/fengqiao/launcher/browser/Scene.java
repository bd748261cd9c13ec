package org.fengqiao.launcher.browser;

/** Cases in the states that the pages have to show, entered by hand as everything here. */
record Scene(SlipPage held, SlipPage shared, SlipPage settled) {
    static Scene set() {
        try (var village = Visitor.staff("village");
                var town = Visitor.staff("town")) {
            var held = RegisterPage.of(village).quarrelOfNeighbours().register();
            var settled = RegisterPage.of(village)
                    .quarrelOfNeighbours()
                    .settledOnTheSpot()
                    .register();
            var shared = RegisterPage.of(village).quarrelOfNeighbours().register();
            CasePage.of(village, shared.number())
                    .choose("上交")
                    .fill("理由", "村里调解两次未成")
                    .press("上交")
                    .confirm();
            var file = CasePage.of(town, shared.number()).choose("受理").press("受理");
            file.choose("吹哨").select("部门", "城关镇司法所").fill("交办事项", "查明两家界址").press("吹哨");
            file.stands("吹哨", "办理中", "城关镇综治中心");
            return new Scene(held, shared, settled);
        }
    }

    static String address(SlipPage file, String more) {
        return "/staff/cases/case?n=" + file.number() + more;
    }
}
