// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/conversion_words.h"

#include "models/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::Conversion)
};

QString shortened(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    return cellText({bytes.constData(), std::size_t(bytes.size())});
}

/// The rows that exclude each other.
QString contradiction(const session::ConversionPreview::Evidence &found)
{
    return Tr::tr("Row %1 holds “%2”, row %3 holds “%4”.")
        .arg(number(found.column.decidingRow() + 1), shortened(found.deciding),
             number(found.column.contradictingRow() + 1), shortened(found.contradicting));
}

} // namespace

QString outcomeWords(const quality::ConversionCount &count)
{
    if (count.changed + count.same + count.misfits == 0)
        return Tr::tr("Nothing is sent: all its cells are empty.");
    if (count.changed + count.misfits == 0)
        return Tr::tr("Nothing changes: %Ln value(s) are sent as they stand.", nullptr, plural(count.same));
    QStringList parts;
    if (count.changed > 0)
        parts << Tr::tr("%Ln value(s) change", nullptr, plural(count.changed));
    if (count.misfits > 0)
        parts << Tr::tr("%Ln cannot be converted", "values", plural(count.misfits));
    if (count.same > 0)
        parts << Tr::tr("%Ln stay as they are", "values", plural(count.same));
    return Tr::tr("%1.", "a sentence of counts").arg(parts.join(Tr::tr(", ", "between counts")));
}

QStringList changeLines(const quality::ConversionCount &count, std::size_t most)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, count.changes.size()); ++i) {
        const quality::ConversionExample &example = count.changes[i];
        lines << Tr::tr("Row %1: %2 → %3", "a value in the file, and as it is sent")
                     .arg(number(example.row + 1), shortened(example.before), shortened(example.after));
    }
    return lines;
}

QStringList misfitLines(const quality::ConversionCount &count, std::size_t most)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, count.misfitExamples.size()); ++i) {
        const quality::ConversionExample &example = count.misfitExamples[i];
        lines << Tr::tr("Row %1: %2 → not sent", "a value in the file")
                     .arg(number(example.row + 1), shortened(example.before));
    }
    return lines;
}

QString dateEvidenceWords(const session::ConversionPreview::Evidence &found)
{
    const quality::DateEvidence &evidence = found.column.dates;
    if (evidence.dayFirst > 0 && evidence.monthFirst > 0)
        return Tr::tr(
                   "%1 dates can only begin with the day, and %2 only with the month: whatever you choose, "
                   "the others are not sent.")
                   .arg(number(evidence.dayFirst), number(evidence.monthFirst))
            + u' ' + contradiction(found);
    if (evidence.order && evidence.decidingRow >= 0) {
        const QString row = number(evidence.decidingRow + 1);
        const QString deciding = shortened(found.deciding);
        switch (*evidence.order) {
        case xdm::DateOrder::DayMonthYear:
            return Tr::tr("Row %1, “%2”, shows that the day comes first.").arg(row, deciding);
        case xdm::DateOrder::MonthDayYear:
            return Tr::tr("Row %1, “%2”, shows that the month comes first.").arg(row, deciding);
        case xdm::DateOrder::YearMonthDay:
            return Tr::tr("Row %1, “%2”, shows that the year comes first.").arg(row, deciding);
        case xdm::DateOrder::Undecided:
            break;
        }
    }
    if (evidence.either > 0)
        return Tr::tr(
            "%Ln date(s) can be read both ways, and no row shows which: does the day or the month come "
            "first?",
            nullptr, plural(evidence.either));
    return {};
}

QString decimalEvidenceWords(const session::ConversionPreview::Evidence &found)
{
    const quality::NumberEvidence &evidence = found.column.numbers;
    if (evidence.dots > 0 && evidence.commas > 0)
        return Tr::tr(
                   "%1 numbers can only have a dot before their decimals, and %2 only a comma: whatever you "
                   "choose, the others are not sent.")
                   .arg(number(evidence.dots), number(evidence.commas))
            + u' ' + contradiction(found);
    if (evidence.decidingRow >= 0) {
        const QString row = number(evidence.decidingRow + 1);
        const QString deciding = shortened(found.deciding);
        return evidence.dots > 0
            ? Tr::tr("Row %1, “%2”, shows that a dot stands before the decimals.").arg(row, deciding)
            : Tr::tr("Row %1, “%2”, shows that a comma stands before the decimals.").arg(row, deciding);
    }
    if (evidence.either > 0)
        return Tr::tr("%Ln number(s) can be read both ways, and no row shows which: is 1,234 more than a "
                      "thousand, or little more than one?",
                      nullptr, plural(evidence.either));
    return {};
}

QString dayNumberWords(const quality::DateEvidence &evidence)
{
    if (evidence.dayNumbers == 0)
        return {};
    if (evidence.areDayNumbers())
        return Tr::tr("All values are numbers as spreadsheets count days.");
    return Tr::tr("%Ln value(s) are numbers as spreadsheets count days, beside others: are they dates?",
                  nullptr, plural(evidence.dayNumbers));
}

} // namespace models
