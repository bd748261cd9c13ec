package org.fengqiao.reports.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** A template, compiled when the house was built. */
public final class Template {
    private Template() {}

    static JasperReport load(String name) throws JRException {
        try (var compiled = Template.class.getResourceAsStream("/org/fengqiao/reports/" + name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
