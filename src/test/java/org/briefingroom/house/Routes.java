package org.briefingroom.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every route that the program has, read from its classes: a new one cannot be forgotten. */
final class Routes {
    private static final Map<String, Class<? extends Annotation>> METHODS = Map.of("GET", GET.class, "POST", POST.class, "PUT", PUT.class, "DELETE", DELETE.class);

    private Routes() {
    }

    /** Such as “POST /desk/packs/{pack}/facts/{fact}”. */
    static Set<String> all() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.briefingroom");
        return classes.stream().filter(type -> type.isAnnotatedWith(Path.class)).flatMap(Routes::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(JavaClass resource) {
        return resource.getMethods().stream().flatMap(method -> METHODS.entrySet().stream().filter(each -> method.isAnnotatedWith(each.getValue()))
                .map(each -> each.getKey() + " " + path(resource, method)));
    }

    private static String path(JavaClass resource, JavaMethod method) {
        var parts = Stream.of(resource.getAnnotationOfType(Path.class).value(), method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "");
        var path = "/" + String.join("/", parts.flatMap(part -> Stream.of(part.split("/"))).filter(part -> !part.isEmpty()).collect(Collectors.toCollection(java.util.ArrayList::new)));
        return path.replaceAll("\\{(\\w+)\\s*:[^/]*}", "{$1}");
    }

    static List<String> roles() {
        return List.of("nobody", "learner", "instructor", "another", "editor", "administrator");
    }
}
