// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/messages.h"

#include "base/log.h"
#include "session/window_advice.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QLocale>

namespace session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString bytes(qint64 count)
{
    return QLocale().formattedDataSize(count);
}

QString withDetail(const QString &sentence, const base::Error &error)
{
    if (error.detail.isEmpty())
        return sentence;
    return Tr::tr("%1 (%2)", "a sentence, then the system's or the platform's own words")
        .arg(sentence, base::oneLine(error.detail));
}

/// Names of files in an archive, which come one a line.
QString entriesOf(const base::Error &error)
{
    constexpr qsizetype most = 10;
    QStringList names = error.detail.split(QLatin1Char('\n'));
    if (names.size() > most)
        names = names.mid(0, most) << QStringLiteral("…");
    return base::oneLine(names.join(Tr::tr(", ", "between the names of files")));
}

QString unreachableAdvice()
{
    return Tr::tr("Check the network and try again; what has arrived so far is kept.");
}

// One table from codes to words: the compiler refuses it when a code has none.
Message wordsFor(const base::Error &error) // NOLINT(readability-function-size)
{
    using Code = base::ErrorCode;
    const QString subject = base::oneLine(error.subject);
    switch (error.code) {
    case Code::FileNotFound:
        return {Tr::tr("There is no file %1.").arg(subject), Tr::tr("Check the name and the folder.")};
    case Code::FileIsFolder:
        return {Tr::tr("%1 is a folder, not a file.").arg(subject), Tr::tr("Choose the CSV file inside it.")};
    case Code::FileUnreadable:
        return {withDetail(Tr::tr("%1 cannot be read.").arg(subject), error),
                Tr::tr("Check that you may open it and that the drive is still there.")};
    case Code::FileNotRegular:
        return {Tr::tr("%1 is not an ordinary file.").arg(subject),
                Tr::tr("Save the data as a CSV file first: an import must be able to read it again.")};
    case Code::FileEmpty:
        return {Tr::tr("%1 is empty.").arg(subject), Tr::tr("Export it again and check its size.")};
    case Code::FileChanged:
        return {Tr::tr("%1 changed while it was being read.").arg(subject),
                Tr::tr("Wait until the export has finished, then start again.")};
    case Code::EncodingUnsupported:
        return {
            Tr::tr("%1 is not text: the byte at position %L2 does not fit.").arg(subject).arg(error.number),
            Tr::tr("Save it as CSV UTF-8 (in Excel: Save As, \"CSV UTF-8\").")};
    case Code::ArchiveDamaged:
        return {withDetail(Tr::tr("%1 is damaged: it cannot be unpacked.").arg(subject), error),
                Tr::tr("Download or export it again.")};
    case Code::ArchiveEncrypted:
        return {Tr::tr("%1 is encrypted.").arg(subject),
                Tr::tr("Unpack it with its password, then choose the CSV file.")};
    case Code::NotAnArchive:
        return {Tr::tr("%1 is no .zip file, so nothing can be chosen out of it.").arg(subject),
                Tr::tr("Leave out --entry, or name the .zip file.")};
    case Code::ArchiveWithoutText:
        return {Tr::tr("There is no CSV file in %1.").arg(subject),
                Tr::tr("Save the data as CSV; files that end with .csv, .tsv or .txt are looked for.")};
    case Code::ArchiveHasSeveral:
        return {Tr::tr("There is more than one table in %1: %2.").arg(subject, entriesOf(error)),
                Tr::tr("Choose one of them; on the command line with --entry NAME.")};
    case Code::ArchiveEntryUnknown:
        return {Tr::tr("There is no file \"%1\" in the archive.").arg(subject),
                Tr::tr("It has: %1.").arg(entriesOf(error))};
    case Code::ArchiveTooLarge:
        return {Tr::tr("What is packed in %1 is more than %L2 times as large as the file.")
                    .arg(subject)
                    .arg(error.number),
                Tr::tr("No table of customers is like that. If you trust it, unpack it yourself.")};
    case Code::HeaderMissing:
        return {Tr::tr("%1 has no header: its first row does not name the columns.").arg(subject),
                Tr::tr("Put a row with the names of the columns first, or say --no-header and name the email "
                       "column: "
                       "--map \"Column 1=personalEmail.address\".")};
    case Code::HeaderOnly:
        return {Tr::tr("%1 has a header but no rows.").arg(subject),
                Tr::tr("Export it again with its customers.")};
    case Code::QuoteNeverClosed:
        return {Tr::tr("Row %L1 of %2 begins a quotation mark that is never closed, so all rows after it "
                       "would be lost.")
                    .arg(error.row + 1)
                    .arg(subject),
                Tr::tr("Look at that row in a text editor: close the quotation mark, or write it twice.")};
    case Code::CellTooLarge:
        return {Tr::tr("Row %L1 of %2 has a cell of more than %3.")
                    .arg(error.row + 1)
                    .arg(subject, bytes(error.number)),
                Tr::tr("A quotation mark that is never closed usually causes this; look at that row.")};
    case Code::TooManyColumns:
        return {Tr::tr("Row %L1 of %2 has more than %L3 columns.")
                    .arg(error.row + 1)
                    .arg(subject)
                    .arg(error.number),
                Tr::tr("Check that the delimiter is the right one.")};
    case Code::EmailUnmapped:
        return {Tr::tr("No column is mapped to the email address, and without it there are no profiles."),
                Tr::tr("Name the column: --map \"COLUMN=%1\".")
                    .arg(subject.isEmpty() ? QStringLiteral("personalEmail.address") : subject)};
    case Code::ColumnUnknown:
        return {Tr::tr("The file has no column \"%1\".").arg(subject),
                Tr::tr("Check the recipe or the option against the header of the file.")};
    case Code::ColumnSecret:
        return {Tr::tr("The column \"%1\" holds a secret and is never uploaded.").arg(subject),
                Tr::tr("Take it out of the mapping.")};
    case Code::FieldUnknown:
        return {Tr::tr("The dataset's schema has no field %1.").arg(subject),
                Tr::tr("Choose another field, or leave the column out.")};
    case Code::FieldTwice:
        return {Tr::tr("The same field is filled twice (%1).").arg(subject),
                Tr::tr("Leave one of them out.")};
    case Code::ConsentRaised:
        return {
            Tr::tr("What is set for %1 would make a consent of a \"no\" or of an empty cell.").arg(subject),
            Tr::tr("Take it out: a consent may only come from a cell that gives it.")};
    case Code::ConstantUnfit:
        return {
            Tr::tr("The field %1 cannot hold the text \"%2\".").arg(subject, base::oneLine(error.detail, 60)),
            Tr::tr("Give another text, or fill the field from a column.")};
    case Code::TooManyIdentities:
        return {
            Tr::tr("The records would have more identities than the platform takes (%L1).").arg(error.number),
            Tr::tr("Leave some of the further identities out.")};
    case Code::RecipeUnreadable:
        return {withDetail(Tr::tr("The recipe %1 cannot be read.").arg(subject), error),
                Tr::tr("Check the name and the folder.")};
    case Code::FileWouldBeLost:
        return {
            Tr::tr("%1 already exists and is something else; writing there would destroy it.").arg(subject),
            Tr::tr("Choose another name.")};
    case Code::FileExists:
        return {Tr::tr("There is a file %1 already.").arg(subject),
                Tr::tr("Choose another name, or let it be replaced with --force.")};
    case Code::RecipeInvalid:
        if (error.number > 0)
            return {Tr::tr("%1 is larger than any recipe (%L2 MB).").arg(subject).arg(error.number),
                    Tr::tr("Choose the file of a recipe.")};
        return {withDetail(Tr::tr("%1 is not a recipe that this program understands.").arg(subject), error),
                Tr::tr("Save a new one with \"profile-upload map FILE --save-recipe\".")};
    case Code::RecipeNewer:
        return {Tr::tr("The recipe %1 was written by a newer version of this program.").arg(subject),
                Tr::tr("Update this program. The recipe is left as it is.")};
    case Code::RecipeColumnsMissing:
        return {Tr::tr("The file does not have what the recipe maps: %1.").arg(subject),
                Tr::tr("Say which column is meant with --map \"COLUMN=FIELD\", or go on without it with "
                       "--missing-columns ignore. \"profile-upload map FILE --recipe R\" shows what fits.")};
    case Code::RecipeUnknown:
        return {Tr::tr("There is no recipe called %1.").arg(subject),
                Tr::tr("\"profile-upload recipe list\" lists them; a file is named with its folder or ends "
                       "in .json.")};
    case Code::RecipeExists:
        return {Tr::tr("There is a recipe called %1 already.").arg(subject),
                Tr::tr("Choose another name, or let it be replaced with --force.")};
    case Code::RecipeNameInvalid:
        return {Tr::tr("\"%1\" cannot be the name of a recipe.").arg(subject),
                Tr::tr("Give it a name of at most 100 characters, without a slash and not ending in .json.")};
    case Code::SchemaTooLarge:
        return {Tr::tr("The schema of the dataset cannot be used: it is nested too deeply or has too many "
                       "fields."),
                Tr::tr("Choose another dataset.")};
    case Code::SchemaUnusable:
        return {Tr::tr("The schema of the dataset cannot be used: it has no fields that a row could fill."),
                Tr::tr("Choose another dataset.")};
    case Code::NothingToSend:
        return {Tr::tr("No row can be sent: every row is left out."),
                Tr::tr("\"profile-upload check\" says why; mend the file or its mapping.")};
    case Code::HostNotAllowed:
        return {Tr::tr("The address %1 is not one that a sign-in may be sent to.").arg(subject),
                Tr::tr("Addresses of the platform begin with https://.")};
    case Code::TlsRefused:
        return {
            withDetail(Tr::tr("The connection to %1 is not safe, so nothing was sent.").arg(subject), error),
            Tr::tr("Check the date of this computer; in a company network ask for its root certificate.")};
    case Code::Unreachable:
        return {withDetail(Tr::tr("%1 does not answer.").arg(subject), error), unreachableAdvice()};
    case Code::TimedOut:
        return {Tr::tr("%1 took too long to answer.").arg(subject), unreachableAdvice()};
    case Code::AnswerIncomplete:
        return {Tr::tr("The answer of %1 broke off.").arg(subject), unreachableAdvice()};
    case Code::AnswerInvalid:
        return {
            withDetail(Tr::tr("%1 gave an answer that does not come from the platform.").arg(subject), error),
            Tr::tr("A proxy or sign-in page of the network may be in between.")};
    case Code::Redirected:
        return {Tr::tr("The platform's address sends us on to %1, which is not followed.").arg(subject),
                Tr::tr("A proxy or sign-in page of the network may be in between.")};
    case Code::TooManyRequests:
        return {error.number > 0 ? Tr::tr("The platform asked us to wait %L1 s.").arg(error.number)
                                 : Tr::tr("The platform asked us to wait."),
                Tr::tr("Go on later; nothing is lost.")};
    case Code::ServerFailed:
        return {
            withDetail(Tr::tr("The platform has a fault of its own (status %1).").arg(error.status), error),
            unreachableAdvice()};
    case Code::SignInRefused:
        return {withDetail(Tr::tr("The platform refused the sign-in."), error),
                Tr::tr("Check client id and client secret in Adobe Developer Console; a secret may have been "
                       "replaced.")};
    case Code::TokenRefused:
        return {withDetail(Tr::tr("The platform does not accept our sign-in any more."), error),
                Tr::tr("Check that the credential still exists and belongs to this organisation.")};
    case Code::AccessRefused:
        return {withDetail(Tr::tr("The sign-in works, but the platform does not allow this."), error),
                Tr::tr("An administrator must add the API credential to a role with the needed rights, in "
                       "Experience Cloud under Permissions.")};
    case Code::RequestRefused:
        return {withDetail(Tr::tr("The platform refused the request (status %1).").arg(error.status), error),
                Tr::tr("The details say why; they help whoever looks after the platform.")};
    case Code::NotFound:
        return {withDetail(Tr::tr("The platform does not know %1.").arg(subject), error),
                Tr::tr("Check that it is in this sandbox and that you may see it.")};
    case Code::Conflict:
        return {withDetail(Tr::tr("Somebody else changed %1 at the same time.").arg(subject), error),
                Tr::tr("Try again.")};
    case Code::SandboxUnknown:
        return {Tr::tr("There is no active sandbox %1 for this sign-in.").arg(subject),
                error.detail.isEmpty() ? Tr::tr("The credential is in no role that has a sandbox.")
                                       : Tr::tr("There are: %1.").arg(base::oneLine(error.detail))};
    case Code::SandboxMissing:
        return {Tr::tr("No sandbox was named."),
                Tr::tr("Name one with --sandbox; there are: %1.").arg(base::oneLine(error.detail))};
    case Code::DatasetUnknown:
        return {Tr::tr("There is no dataset %1 in this sandbox.").arg(subject),
                error.detail.isEmpty() ? Tr::tr("Create one from a profile schema first.")
                                       : Tr::tr("There are: %1.").arg(base::oneLine(error.detail, 600))};
    case Code::DatasetAmbiguous:
        return {Tr::tr("More than one dataset is named %1.").arg(subject),
                Tr::tr("Give its id instead: %1.").arg(base::oneLine(error.detail, 600))};
    case Code::DatasetMissing:
        return {Tr::tr("No dataset was named, and there is more than one to choose from."),
                Tr::tr("Name one with --dataset: %1.").arg(base::oneLine(error.detail, 600))};
    case Code::SchemaNotProfile:
        return {Tr::tr("The dataset %1 does not hold profiles: its schema is of another class.").arg(subject),
                Tr::tr("Choose a dataset whose schema is based on XDM Individual Profile.")};
    case Code::SchemaNotInProfile:
        return {Tr::tr("The schema of %1 is not enabled for Profile, so its dataset cannot be either.")
                    .arg(subject),
                Tr::tr("Enable it with --enable-schema. That cannot be undone.")};
    case Code::IdentityMissing:
        return {
            Tr::tr("The schema of %1 has no primary identity, so its rows would never become profiles.")
                .arg(subject),
            Tr::tr("Mark the email address as primary identity in the schema, or choose another dataset.")};
    case Code::IdentityMismatch:
        return {
            Tr::tr("The primary identity of the schema is %1, which is not an email address.").arg(subject),
            Tr::tr("Choose a dataset whose primary identity is the email address.")};
    case Code::IdentityMapMissing:
        return {Tr::tr("The dataset's schema has no identity map, so it cannot hold further identities (%1).")
                    .arg(subject),
                Tr::tr("Add the field group IdentityMap to the schema, or leave the identity out.")};
    case Code::NamespaceUnknown:
        return {Tr::tr("The platform has no identity namespace %1.").arg(subject),
                Tr::tr("Choose one that is there, create it under Identities in Experience Platform, or "
                       "leave the identity out. There are: %1.")
                    .arg(base::oneLine(error.detail, 600))};
    case Code::ProfileFlagNotKept:
        return {Tr::tr("The platform accepted the Profile flag of %1 but did not keep it.").arg(subject),
                Tr::tr("Check in the platform that its schema is enabled for Profile. Nothing was sent.")};
    case Code::ConnectionUnknown:
        return {
            Tr::tr("There is no connection %1.").arg(subject),
            Tr::tr("\"profile-upload connection list\" shows what there is, \"connection add\" makes one.")};
    case Code::ConnectionExists:
        return {Tr::tr("There is already a connection %1.").arg(subject),
                Tr::tr("Remove it first, or choose another name.")};
    case Code::ConnectionInvalid:
        return {withDetail(Tr::tr("The connection cannot be used: %1.").arg(subject), error),
                Tr::tr("Copy organisation id and client id from Adobe Developer Console.")};
    case Code::SecretMissing:
        return {Tr::tr("The client secret of the connection %1 is not known.").arg(subject),
                Tr::tr("Give it on standard input with --secret-stdin, or add the connection anew.")};
    case Code::KeychainUnavailable:
        return {
            withDetail(Tr::tr("No keychain of this system answers, so the secret cannot be kept."), error),
            Tr::tr("Give it at each run: --secret-stdin, --secret-fd N, or a file CLIENT_SECRET in "
                   "$CREDENTIALS_DIRECTORY.")};
    case Code::StoreUnwritable:
        return {withDetail(Tr::tr("%1 cannot be written.").arg(subject), error),
                Tr::tr("Check your rights on that folder.")};
    case Code::DiskFull:
        return {Tr::tr("The disk is full: %1 could not be written.").arg(subject),
                Tr::tr("Make room there, then try again or go on. Nothing is lost.")};
    case Code::StoreFailed:
        return {withDetail(Tr::tr("%1 could not be written or read.").arg(subject), error),
                Tr::tr("Check the drive, then go on.")};
    case Code::JournalDamaged:
        return {
            Tr::tr("The record of import %1 is damaged.").arg(subject),
            Tr::tr("It was put aside as %1. Look the batch up in the platform before sending the file again.")
                .arg(base::oneLine(error.detail))};
    case Code::JournalNewer:
        return {Tr::tr("The record of import %1 comes from a newer version of this program.").arg(subject),
                Tr::tr("Go on with that version.")};
    case Code::EditsDamaged:
        return {Tr::tr("The changes kept of an earlier visit are damaged."),
                Tr::tr("They were put aside as %1; the file itself is untouched.").arg(subject)};
    case Code::EditsNewer:
        return {Tr::tr("The changes kept in %1 come from a newer version of this program.").arg(subject),
                Tr::tr("Go on with that version; changes made here are not kept.")};
    case Code::EditsBusy:
        return {Tr::tr("Another window changes rows of this very file."),
                Tr::tr("Go on there; changes made here are not kept.")};
    case Code::ImportUnknown:
        return {subject.isEmpty() ? Tr::tr("There is no interrupted import.")
                                  : Tr::tr("There is no import %1.").arg(subject),
                Tr::tr("\"profile-upload imports\" lists them.")};
    case Code::ImportBusy:
        return {Tr::tr("Another running program works on the import of %1.").arg(subject),
                Tr::tr("Let it finish, or stop it there.")};
    case Code::ImportFinished:
        return {Tr::tr("Import %1 is over: there is nothing to go on with or to cancel.").arg(subject),
                Tr::tr("\"profile-upload imports\" shows how it ended.")};
    case Code::SourceGone:
        return {Tr::tr("%1 is not there any more.").arg(subject),
                Tr::tr("Put it back, then go on; nothing is lost.")};
    case Code::SourceChanged:
        return {Tr::tr("%1 is not the file that this import began with.").arg(subject),
                Tr::tr("Put the original back and go on, or cancel this import and begin anew. Two versions "
                       "are never mixed.")};
    case Code::BytesDiffer:
        return {Tr::tr("The same rows now give other bytes than when this import began."),
                Tr::tr("Cancel this import and begin anew; what has been sent has no effect until then.")};
    case Code::BatchFailed:
        return {
            withDetail(
                Tr::tr("The platform refused the whole batch %1: nothing of it was ingested.").arg(subject),
                error),
            Tr::tr("The receipt names the rows and the reasons.")};
    case Code::BatchStalled:
        return {
            Tr::tr("The platform has given up on the batch %1 without saying what became of it.")
                .arg(subject),
            Tr::tr("Ask whoever looks after the platform about this batch before you send the file again.")};
    case Code::BatchLost:
        return {Tr::tr("Whether the platform made the batch is not known, because it does not answer."),
                Tr::tr("Go on later. At worst an empty batch is left there; it holds no records.")};
    case Code::BatchTakenOver:
        return {Tr::tr("The batch %1 was ended by somebody else.").arg(subject),
                Tr::tr("Go on: its rows are sent again in a new batch.")};
    case Code::CannotAbort:
        return {Tr::tr("The batch %1 cannot be stopped any more: the platform is already working on it.")
                    .arg(subject),
                Tr::tr("Let it finish; the receipt will say what became of every row.")};
    case Code::ReceiptUnwritable:
        return {withDetail(Tr::tr("The receipt cannot be written to %1.").arg(subject), error),
                Tr::tr("Make room there, or name another folder with --receipt.")};
    case Code::PortTaken:
        return {Tr::tr("Port %1 is taken by another program.").arg(error.number),
                Tr::tr("Choose another one with --port, or none for any.")};
    case Code::PracticeNotLoopback:
        return {Tr::tr("%1 is not on this computer, and practice never leaves it.").arg(subject),
                Tr::tr("Use an address that begins with http://127.0.0.1.")};
    case Code::PracticeNotThere:
        return {withDetail(Tr::tr("No practice platform answers at %1.").arg(subject), error),
                Tr::tr("Start one with \"profile-upload practice\", or use --practice alone.")};
    case Code::PracticeBusy:
        return {Tr::tr("Another program already serves the practice platform, at %1.").arg(subject),
                Tr::tr("Use that one, or stop it first.")};
    case Code::UsageInvalid:
        return {subject, Tr::tr("\"profile-upload --help\" explains.")};
    case Code::Cancelled:
        return {Tr::tr("It was cancelled."), QString()};
    case Code::Paused:
        return {Tr::tr("The import is paused."),
                Tr::tr("Go on with \"profile-upload resume %1\".").arg(subject)};
    case Code::Internal:
        return {withDetail(Tr::tr("The program made a mistake of its own."), error),
                Tr::tr("Please report it with these words.")};
    }
    Q_UNREACHABLE();
}

} // namespace

Message describe(const base::Error &error, Audience audience)
{
    Message message = wordsFor(error);
    if (audience == Audience::Window)
        message.advice = windowAdvice(error).value_or(message.advice);
    return message;
}

QJsonObject toJson(const base::Error &error)
{
    const Message message = describe(error, Audience::CommandLine);
    return {{QStringLiteral("code"), nameOf(error.code)},
            {QStringLiteral("kind"), nameOf(error.kind())},
            {QStringLiteral("message"), message.happened},
            {QStringLiteral("advice"), message.advice},
            {QStringLiteral("subject"), error.subject},
            {QStringLiteral("row"), error.row < 0 ? QJsonValue() : QJsonValue(error.row + 1)},
            {QStringLiteral("column"), error.column < 0 ? QJsonValue() : QJsonValue(error.column + 1)},
            {QStringLiteral("platformCode"),
             error.platformCode.isEmpty() ? QJsonValue() : QJsonValue(error.platformCode)},
            {QStringLiteral("status"), error.status == 0 ? QJsonValue() : QJsonValue(error.status)}};
}

} // namespace session
