package org.fengqiao.launcher.borders;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form with a small file, as a browser would send it. */
record Form(String body) {
    private static final String BOUNDARY = "----fengqiao-borders";
    private static final String LEDGER = "登记日期,姓名,联系电话,所属村社区,纠纷类别,主要诉求\n2026-03-02,邱玉芬,13800000001,北关村,邻里纠纷,排水沟堵塞\n";

    /** Written as {@code name=value} with blanks between; the part called file is a file of that name. */
    static Form of(String parts) {
        return new Form(Stream.of(parts.split("\\s+"))
                .map(part -> part.split("=", 2))
                .map(part -> part(part[0], part[1]))
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n")));
    }

    private static String part(String name, String value) {
        boolean file = name.equals("file");
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file ? "; filename=\"" + value + "\"\r\nContent-Type: application/octet-stream" : "")
                + "\r\n\r\n" + (file ? LEDGER + System.nanoTime() : value) + "\r\n";
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }
}
