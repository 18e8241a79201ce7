package org.briefingroom.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;

/** The taste of the house, as checks. */
@AnalyzeClasses(packages = "org.briefingroom", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    /** Each room may import those before it, and the frame, web. */
    private static final List<String> ROOMS = List.of("schedule", "statistics", "chart", "web", "people", "audit", "source", "fact", "briefing", "question", "curating", "quiz", "authoring", "progress", "review", "coverage", "correction", "classroom", "figures", "shelf", "print");

    @ArchTest
    static final ArchRule roomsHaveNoCycles = slices().matching("org.briefingroom.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void aRoomImportsOnlyRoomsAboveIt(JavaClasses house) {
        for (int room = 0; room < ROOMS.size(); room++) {
            var below = ROOMS.subList(room + 1, ROOMS.size()).stream().map(HouseRulesTest::packageOf).toArray(String[]::new);
            if (below.length > 0) {
                noClasses().that().resideInAPackage(packageOf(ROOMS.get(room))).should().dependOnClassesThat().resideInAnyPackage(below).check(house);
            }
        }
        noClasses().that().resideInAPackage(packageOf("launch")).should().dependOnClassesThat()
                .resideInAnyPackage(ROOMS.stream().map(HouseRulesTest::packageOf).toArray(String[]::new)).check(house);
    }

    private static String packageOf(String room) {
        return "org.briefingroom." + room + "..";
    }

    @ArchTest
    static final ArchRule noEntityReachesAPage = classes().that(arePartOfAPage()).should(holdNoEntity());

    private static DescribedPredicate<JavaClass> arePartOfAPage() {
        return DescribedPredicate.describe("are part of a page", type -> type.isAssignableTo(TemplateInstance.class)
                || type.getSimpleName().endsWith("View") || type.getSimpleName().endsWith("Line") && type.isRecord());
    }

    private static ArchCondition<JavaClass> holdNoEntity() {
        return new ArchCondition<>("hold no entity") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream().filter(HouseRulesTest::holdsAnEntity)
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName() + " holds an entity")));
            }
        };
    }

    private static boolean holdsAnEntity(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    @ArchTest
    static final ArchRule resourcesLeavePersistenceToTheirRoom = noClasses().that().haveSimpleNameEndingWith("Resource")
            .should(dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..")))
            .orShould().callMethodWhere(DescribedPredicate.describe("belongs to Panache",
                    call -> call.getTarget().resolveMember().stream().anyMatch(method -> method.getOwner().isEquivalentTo(PanacheRepositoryBase.class))));

    @ArchTest
    static final ArchRule nobodyReadsTheSystemClock = noClasses().that().haveSimpleNameNotContaining("ClockProducer")
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
            .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone")
            .orShould().callMethod(System.class, "currentTimeMillis").orShould().callConstructor(Date.class)
            .orShould().callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule theKindsArePlainJava = classes().that().resideInAPackage("org.briefingroom.question.kinds..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.briefingroom.question.kinds..", "java..", "org.apache.commons..");

    @ArchTest
    static final ArchRule theRulesForQuestionsArePlainJava = classes().that().resideInAPackage("org.briefingroom.question.rules..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.briefingroom.question.rules..", "org.briefingroom.question.kinds..",
                    "org.briefingroom.fact..", "org.briefingroom.source..", "java..", "org.hipparchus..")
            .andShould(holdNoEntity());

    @ArchTest
    static final ArchRule draftingIsPlainJava = classes().that().resideInAPackage("org.briefingroom.question.drafting..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.briefingroom.question..", "org.briefingroom.fact..", "org.briefingroom.source..", "java..")
            .andShould(holdNoEntity());

    @ArchTest
    static final ArchRule theEntailmentCheckIsPlainJavaAndKnowsNoDrafting = classes().that().resideInAPackage("org.briefingroom.question.entailment..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.briefingroom.question.entailment..", "org.briefingroom.question.rules..",
                    "org.briefingroom.question.kinds..", "org.briefingroom.fact..", "org.briefingroom.source..", "java..", "org.apache.commons..")
            .andShould(holdNoEntity());

    @ArchTest
    static final ArchRule schedulingIsPlainJava = classes().that().resideInAPackage("org.briefingroom.schedule..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.briefingroom.schedule..", "java..");

    @ArchTest
    static final ArchRule statisticsArePlainJava = classes().that().resideInAPackage("org.briefingroom.statistics..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.briefingroom.statistics..", "java..", "org.hipparchus..");

    @ArchTest
    static final ArchRule chartsArePlainJava = classes().that().resideInAPackage("org.briefingroom.chart..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.briefingroom.chart..", "java..");

    @ArchTest
    static final ArchRule namesAreNouns = noClasses()
            .should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("DTO")
            .orShould().haveSimpleNameEndingWith("Service").orShould().haveSimpleNameEndingWith("Data").orShould().haveSimpleNameEndingWith("Info");
}
