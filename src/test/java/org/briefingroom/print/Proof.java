package org.briefingroom.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What every PDF must be: sound by both standards, without a complaint of the engine, with nothing torn or over an edge, and readable. */
public final class Proof {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Proof() {
    }

    /** Fails with the clauses that it breaks. Answers with its text, as a program that reads aloud has it. */
    public static String read(Printed printed) {
        assertThat(printed.diagnostics()).isEmpty();
        assertThat(broken(printed.bytes(), PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(broken(printed.bytes(), PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(document.getDocumentCatalog().getLanguage()).isNotBlank();
            assertThat(document.getNumberOfPages()).isEqualTo(printed.pages());
            assertThat(Splits.in(document)).isEmpty();
            assertThat(Edges.crossed(document)).isEmpty();
            return ReadAloud.text(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text as it stands on the pages from the top down, with what is read aloud on none: heads, feet and page numbers. */
    public static String seen(Printed printed) {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Set<String> broken(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour); var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            List<TestAssertion> failed = new ArrayList<>(result.getTestAssertions());
            return failed.stream().filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage()
                            + " at " + assertion.getLocation().getContext()).collect(Collectors.toSet());
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
