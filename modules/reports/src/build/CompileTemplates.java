import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Build step: compiles every template of a folder, and lays the colour profile that PDF/A asks for beside them. */
class CompileTemplates {
    public static void main(String... folders) throws IOException, JRException {
        var source = Path.of(folders[0]);
        var target = Files.createDirectories(Path.of(folders[1]));
        try (var templates = Files.newDirectoryStream(source, "*.jrxml")) {
            for (var template : templates) {
                var name = template.getFileName().toString().replace(".jrxml", ".jasper");
                var compiled = target.resolve(name);
                if (isOlder(compiled, template)) {
                    JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
                }
            }
        }
        Files.write(target.resolve("sRGB.icc"), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    private static boolean isOlder(Path compiled, Path template) throws IOException {
        return !Files.exists(compiled)
                || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(template)) < 0;
    }
}
