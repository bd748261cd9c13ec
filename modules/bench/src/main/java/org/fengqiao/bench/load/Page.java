package org.fengqiao.bench.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An answer as it came: where it was found in the end, with which status, and its text. */
record Page(String address, int status, String text) {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern CASE = Pattern.compile("case\\?n=([0-9-]+)");

    Page expecting(int wanted) {
        if (status != wanted) {
            throw new Failed(status + " at " + address.replaceAll("\\d{6,}[-\\d]*", "…"));
        }
        return this;
    }

    /** The numbers of the cases that it links to. */
    List<String> cases() {
        return CASE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** What a form would send as it stands: the view's state, the nonce, and whatever else is filled in. */
    Map<String, String> form(String id) {
        int begin = text.indexOf("<form id=\"" + id + "\"");
        int end = text.indexOf("</form>", begin);
        if (begin < 0 || end < 0) {
            throw new Failed("no form " + id + " at " + address.replaceAll("\\d{6,}[-\\d]*", "…"));
        }
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(text.substring(begin, end)).results().forEach(input -> {
            var name = attribute(input.group(), "name");
            if (!name.isEmpty() && !"submit".equals(attribute(input.group(), "type"))) {
                fields.put(name, attribute(input.group(), "value"));
            }
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find()
                ? found.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")
                : "";
    }
}
