// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rescue_words.h"

#include "models/text.h"

#include <QCoreApplication>

namespace models {

using quality::RescueKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::RescueWords)
};

bool isOtherRow(RescueKind kind)
{
    return kind != RescueKind::Column && kind != RescueKind::Text;
}

} // namespace

QString suggestionWords(const session::Suggestion &suggestion, qint64 rows, const QString &header, bool email)
{
    const int many = plural(rows);
    switch (suggestion.kind) {
    case RescueKind::Column:
        return Tr::tr("%1 holds a valid address in %Ln of these row(s).", nullptr, many).arg(header);
    case RescueKind::Text:
        return email
            ? Tr::tr("%1 holds a valid address amid other text in %Ln of these row(s).", nullptr, many)
                  .arg(header)
            : Tr::tr("The text in %1 holds the customer's address in %Ln of these row(s).", nullptr, many)
                  .arg(header);
    case RescueKind::Customer:
        return Tr::tr("Another row with the same %1 has the address for %Ln of these row(s).", nullptr, many)
            .arg(header);
    case RescueKind::Phone:
        return Tr::tr("Another row with the same telephone and name has the address for %Ln of these row(s).",
                      nullptr, many);
    case RescueKind::Name:
        return Tr::tr("Another row with the same name and home has the address for %Ln of these row(s).",
                      nullptr, many);
    }
    Q_UNREACHABLE();
}

QString evidenceWords(const session::Suggestion &suggestion, session::RowFilter filter, qsizetype samples)
{
    QStringList words;
    for (const quality::RescueSample &sample : suggestion.samples) {
        if (sample.missing != (filter == session::RowFilter::MissingEmail) || words.size() == samples)
            continue;
        const QString address = QString::fromUtf8(sample.address);
        const QString row = number(sample.row + 1);
        words << (sample.from < 0 ? Tr::tr("Row %1: %2", "row number, address").arg(row, address)
                                  : Tr::tr("Row %1: %2, from row %3", "row number, address, row number")
                                        .arg(row, address, number(sample.from + 1)));
    }
    return words.join(QStringLiteral(" · "));
}

QString adviceWords(const session::Suggestion &suggestion)
{
    return isOtherRow(suggestion.kind)
        ? Tr::tr("Rows with the same address are one customer: the last of them is sent.")
        : QString();
}

QString fillWords(const session::Suggestion &suggestion, const QString &header)
{
    return isOtherRow(suggestion.kind) ? Tr::tr("Fill from other rows") : Tr::tr("Fill from %1").arg(header);
}

QString offerWords(const session::RowOffer &offer, const QStringList &columns)
{
    const QString address = QString::fromUtf8(offer.address);
    const QString column = columns.value(offer.column);
    const QString from = number(offer.from + 1);
    switch (offer.kind) {
    case RescueKind::Column:
    case RescueKind::Text:
        return Tr::tr("%1 stands in %2. Ctrl+Enter takes it.", "address, column").arg(address, column);
    case RescueKind::Customer:
        return Tr::tr("Row %1 with the same %2 has %3. Ctrl+Enter takes it.", "row number, column, address")
            .arg(from, column, address);
    case RescueKind::Phone:
        return Tr::tr("Row %1 with the same telephone and name has %2. Ctrl+Enter takes it.",
                      "row number, address")
            .arg(from, address);
    case RescueKind::Name:
        return Tr::tr("Row %1 with the same name and home has %2. Ctrl+Enter takes it.",
                      "row number, address")
            .arg(from, address);
    }
    Q_UNREACHABLE();
}

} // namespace models
