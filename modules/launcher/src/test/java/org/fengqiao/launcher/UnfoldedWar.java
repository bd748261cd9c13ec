package org.fengqiao.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built EAR, unfolded as the launcher does it, with a package of tests added: what runs here is what ships. */
public final class UnfoldedWar {
    /** Nobody else's archive has this name, so what Arquillian leaves of it in the temporary folder can be removed. */
    private static final String NAME = "fengqiao-" + UUID.randomUUID() + ".war";

    private UnfoldedWar() {}

    public static WebArchive with(Package tests) {
        var unfolded = new Unfolding(Layout.ear(), RunningSystem.target().resolve("container/apps")).folder();
        return ShrinkWrap.create(WebArchive.class, NAME)
                .as(ExplodedImporter.class)
                .importDirectory(unfolded.toFile())
                .as(WebArchive.class)
                .addPackage(tests)
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Removes the copy that was deployed. */
    static void forget() throws IOException {
        try (var folders =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "arquillian-payara-micro*")) {
            for (var folder : folders) {
                if (Files.exists(folder.resolve("deployments").resolve(NAME))) {
                    Folders.delete(folder);
                }
            }
        }
    }
}
