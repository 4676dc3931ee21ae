// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/print.h"

#include "base/log.h"
#include "cli/exit_code.h"
#include "session/damage_words.h"
#include "session/messages.h"
#include "session/recipe_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

constexpr int labelWidth = 34;

bool lost = false; // something meant for standard output

void put(std::FILE *file, const QByteArray &bytes)
{
    const std::size_t written = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
    const bool arrived = std::fflush(file) == 0 && written == std::size_t(bytes.size());
    if (file == stdout && !arrived)
        lost = true;
}

void put(std::FILE *file, const QString &text)
{
    put(file, text.toUtf8());
}

QString countLine(const QString &label, qint64 count, int indent = 0)
{
    const QString shown = QString(indent * 2, QLatin1Char(' ')) + label;
    return QStringLiteral("  %1 %2").arg(shown, -labelWidth).arg(QLocale().toString(count), 12);
}

/// Lines that say nothing when there is nothing.
void printCountIf(const QString &label, qint64 count, int indent = 0)
{
    if (count > 0)
        printCount(label, count, indent);
}

/// Of the rows that are not sent, and of what was made of the others.
QStringList leftOutLines(const upload::Sums &sums)
{
    QStringList lines {countLine(Tr::tr("Left out"), sums.read - sums.sent, 0)};
    const auto add = [&lines](const QString &label, qint64 count, int indent) {
        if (count > 0)
            lines << countLine(label, count, indent);
    };
    add(Tr::tr("missing email"), sums.leftMissing, 1);
    add(Tr::tr("invalid email"), sums.leftInvalid, 1);
    add(Tr::tr("duplicate email"), sums.leftDuplicate, 1);
    add(Tr::tr("left out by you"), sums.leftByUser, 1);
    add(Tr::tr("for another reason"), sums.leftOther, 1);
    add(Tr::tr("Values left out"), sums.valuesLeftOut, 0);
    lines << countLine(Tr::tr("Records (people)"), sums.records, 0);
    return lines;
}

void printFindings(const session::ProfileFindings &findings)
{
    const QString asked = QLocale().toString(findings.asked);
    const QString found = QLocale().toString(findings.found);
    switch (findings.state) {
    case session::ProfileFindings::State::NotAsked:
        return;
    case session::ProfileFindings::State::Found:
        return print(Tr::tr("Looked up in Profile: all %1 people asked for are there.").arg(asked));
    case session::ProfileFindings::State::NotYet:
        return print(
            Tr::tr("Looked up in Profile: %1 of %2 people are there; the others usually follow within "
                   "an hour.")
                .arg(found, asked));
    case session::ProfileFindings::State::NotAllowed:
        return print(Tr::tr("Not looked up in Profile: your licence does not include it. Look in Profiles, "
                            "Browse, with the namespace Email."));
    case session::ProfileFindings::State::NotKnown:
        return print(Tr::tr("Looked up in Profile: the platform did not say whether the people are there."));
    }
}

} // namespace

void printCount(const QString &label, qint64 count, int indent)
{
    print(countLine(label, count, indent));
}

void printPart(const QByteArray &bytes)
{
    put(stdout, bytes);
}

void printAside(const QString &line)
{
    put(stderr, line + QLatin1Char('\n'));
}

void printDamage(const csv::DamageList &damage)
{
    const QStringList sentences = session::describe(damage);
    for (const QString &sentence : sentences)
        printAside(sentence);
}

bool outputArrived()
{
    return !lost;
}

void print(const QString &line)
{
    put(stdout, line + QLatin1Char('\n'));
}

void print(const QJsonObject &json)
{
    put(stdout, QString::fromUtf8(QJsonDocument(json).toJson()));
}

void printError(const base::Error &error, bool json)
{
    if (json)
        return print(QJsonObject {{QStringLiteral("error"), session::toJson(error)}});
    const session::Message message = session::describe(error, session::Audience::CommandLine);
    put(stderr, QStringLiteral("%1\n").arg(message.happened));
    if (!message.advice.isEmpty())
        put(stderr, QStringLiteral("%1\n").arg(message.advice));
}

int fail(const base::Error &error, bool json)
{
    printError(error, json);
    return exitCodeOf(error);
}

void printSummary(const session::Summary &summary)
{
    const upload::Sums &sums = summary.sums;
    using State = session::Summary::State;
    if (summary.practice)
        print(Tr::tr("*** PRACTICE: nothing left this computer ***"));
    if (summary.state == State::DryRun)
        print(Tr::tr("Tried out only: nothing was sent and nothing was changed."));
    if (summary.state == State::Failed && summary.importId.isEmpty())
        return print(Tr::tr("Nothing was sent."));
    printCount(Tr::tr("Rows read"), sums.read);
    printCount(summary.state == State::DryRun ? Tr::tr("Would be sent") : Tr::tr("Sent"), sums.sent);
    if (summary.state != State::DryRun) {
        printCount(Tr::tr("ingested"), sums.ingested, 1);
        printCount(Tr::tr("rejected by the platform"), sums.rejected, 1);
        printCountIf(Tr::tr("not known"), sums.notKnown, 1);
    }
    const QStringList leftOut = leftOutLines(sums);
    for (const QString &line : leftOut)
        print(line);
    if (!summary.datasetName.isEmpty())
        print(Tr::tr("Dataset: %1, sandbox %2").arg(base::oneLine(summary.datasetName), summary.sandbox));
    if (summary.state == State::Finished && summary.profile)
        print(Tr::tr("Profile: on. Profiles usually follow within an hour."));
    else if (summary.state == State::Finished)
        print(Tr::tr("Profile: off. The rows are in the dataset only and will not become profiles; that is "
                     "not mended by switching it on later."));
    printFindings(summary.verify);
    if (!summary.receipt.isEmpty())
        print(Tr::tr("Receipt: %1").arg(summary.receipt));
    if (summary.state == State::Paused && !summary.importId.isEmpty())
        print(Tr::tr("Paused. Go on with: profile-upload resume %1").arg(summary.importId));
    else if (summary.state == State::Paused)
        print(Tr::tr("Stopped before anything was sent. Begin again whenever you like."));
}

void printConverted(const upload::Sums &sums, const QString &path)
{
    QStringList lines {countLine(Tr::tr("Rows read"), sums.read),
                       countLine(Tr::tr("Rows written"), sums.sent)};
    lines << leftOutLines(sums);
    if (!path.isEmpty())
        lines << Tr::tr("Written to: %1").arg(base::oneLine(path));
    for (const QString &line : std::as_const(lines))
        path.isEmpty() ? printAside(line) : print(line);
}

void printCounts(const quality::Counts &counts, const xdm::Mapping &mapping)
{
    printCount(Tr::tr("Rows"), counts.rows);
    printCount(Tr::tr("Ready"), counts.ready);
    printCountIf(Tr::tr("part of another row's record"), counts.joined, 1);
    printCount(Tr::tr("Missing email"), counts.missingEmail);
    printCount(Tr::tr("Invalid email"), counts.invalidEmail);
    printCount(Tr::tr("Duplicate email"), counts.duplicateEmail);
    printCountIf(Tr::tr("spelled with other capitals"), counts.duplicateByCase, 1);
    printCountIf(Tr::tr("Left out for another reason"), counts.leftOther);
    printCountIf(Tr::tr("Addresses not used"), counts.addressesNotUsed);
    printCountIf(Tr::tr("Emails put into lower case"), counts.emailsFolded);
    printCount(Tr::tr("Records (people)"), counts.records);
    for (auto it = counts.valuesLeftOut.cbegin(); it != counts.valuesLeftOut.cend(); ++it) {
        const xdm::ColumnMapping &column = mapping.columns[std::size_t(it.key())];
        print(Tr::tr("  Column \"%1\": values that do not fit %2 and are left out: %3")
                  .arg(base::oneLine(column.header, 60), column.field, QLocale().toString(it.value())));
    }
}

namespace {

QString rescueWords(quality::RescueKind kind, const QString &header)
{
    using Kind = quality::RescueKind;
    const QString column = base::oneLine(header, 60);
    switch (kind) {
    case Kind::Column:
        return Tr::tr("from %1").arg(column);
    case Kind::Text:
        return Tr::tr("out of the text in %1").arg(column);
    case Kind::Customer:
        return Tr::tr("from other rows with the same %1").arg(column);
    case Kind::Phone:
        return Tr::tr("from other rows with the same telephone and name");
    case Kind::Name:
        return Tr::tr("from other rows with the same name and home");
    }
    Q_UNREACHABLE();
}

} // namespace

void printRescue(const quality::Rescue &rescue, const std::vector<session::RescueDone> &done,
                 const QStringList &names)
{
    if (!done.empty())
        print(Tr::tr("Email addresses filled:"));
    for (const session::RescueDone &one : done)
        printCount(rescueWords(one.kind, names.value(one.column)), one.rows, 1);
    if (rescue.groups.empty())
        return;
    printCount(Tr::tr("Email addresses that could be filled (--rescue)"), rescue.rows);
    for (const quality::RescueGroup &group : rescue.groups)
        printCount(rescueWords(group.kind, names.value(group.column)), group.rows.size(), 1);
}

namespace {

/// What a field is made of, in few words.
QString sourceOf(const xdm::MadeField &made, const QStringList &names)
{
    QStringList columns;
    for (const int column : made.columns)
        columns << base::oneLine(names.value(column), 30);
    const QString listed = columns.join(QLatin1String(", "));
    switch (made.kind) {
    case xdm::MadeField::Kind::Constant:
        return Tr::tr("always \"%1\"").arg(base::oneLine(made.text, 60));
    case xdm::MadeField::Kind::FirstFilled:
        return Tr::tr("the first that is filled of %1").arg(listed);
    case xdm::MadeField::Kind::Joined:
        return Tr::tr("joined from %1").arg(listed);
    case xdm::MadeField::Kind::GivenNames:
        return Tr::tr("given names out of %1").arg(listed);
    case xdm::MadeField::Kind::FamilyName:
        return Tr::tr("family name out of %1").arg(listed);
    case xdm::MadeField::Kind::HashedEmail:
        return Tr::tr("SHA-256 of the email address");
    case xdm::MadeField::Kind::Identity:
        return Tr::tr("further identity out of %1").arg(listed);
    }
    Q_UNREACHABLE();
}

} // namespace

void printFit(const std::optional<xdm::RecipeFit> &fit, const xdm::Mapping &mapping)
{
    if (!fit)
        return;
    const QStringList sentences = session::describe(*fit, mapping, session::allNames);
    for (const QString &sentence : sentences)
        printAside(sentence);
}

int failWithFit(const base::Error &error, const session::FittedColumns &columns, bool json)
{
    if (!json) {
        printFit(columns.fit, columns.mapping);
        return fail(error);
    }
    print(QJsonObject {{QStringLiteral("error"), session::toJson(error)},
                       {QStringLiteral("recipe"), session::fitJson(columns.fit, columns.mapping)}});
    return exitCodeOf(error);
}

void printMapping(const xdm::Mapping &mapping, const QStringList &names)
{
    for (const xdm::ColumnMapping &column : mapping.columns) {
        QString target;
        if (column.state == xdm::State::Secret)
            target = Tr::tr("never uploaded");
        else if (column.applied)
            target = column.field;
        else if (column.state == xdm::State::Mapped && !column.field.isEmpty())
            target = Tr::tr("proposed, not sent: %1").arg(column.field);
        else
            target = Tr::tr("not sent");
        print(QStringLiteral("%1 %2 %3 (%4)")
                  .arg(column.column + 1, 4)
                  .arg(base::oneLine(names.value(column.column, column.header), 30), -32)
                  .arg(target, -44)
                  .arg(session::describe(column.why)));
    }
    for (const xdm::MadeField &made : mapping.made)
        print(QStringLiteral("     %1 %2 (%3)")
                  .arg(Tr::tr("made"), -32)
                  .arg(made.field, -44)
                  .arg(sourceOf(made, names)));
}

} // namespace cli
