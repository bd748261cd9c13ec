package org.fengqiao.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;

/**
 * All classes below one root package. It remembers which packages and classes the rules spoke of, because a rule about
 * a name that does not exist holds for ever.
 */
final class House {
    private final String root;
    private final JavaClasses classes;
    private final Set<String> packages = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();

    private House(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /** The modules as they are built. */
    static House ours() {
        var importer = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/org/fengqiao/architecture/"));
        return new House("org.fengqiao", importer.importPackages("org.fengqiao"));
    }

    /** The one that breaks every rule. */
    static House broken() {
        var root = House.class.getPackageName() + ".broken";
        return new House(root, new ClassFileImporter().importPackages(root));
    }

    JavaClasses classes() {
        return classes;
    }

    String root() {
        return root;
    }

    /** A package of the house and all below it, as rules write it. */
    String in(String name) {
        packages.add(root + "." + name);
        return root + "." + name + "..";
    }

    /** A class of the house by its full name. */
    String type(String name) {
        types.add(root + "." + name);
        return root + "." + name;
    }

    /** What was named and is not there. */
    Set<String> missing() {
        var missing = new TreeSet<String>();
        packages.stream().filter(name -> !classes.containPackage(name)).forEach(missing::add);
        types.stream().filter(name -> !classes.contain(name)).forEach(missing::add);
        return missing;
    }

    /** The module a class lies in: the first package below the root. */
    String moduleOf(String className) {
        return className.startsWith(root + ".")
                ? className.substring(root.length() + 1).split("\\.")[0]
                : null;
    }
}
