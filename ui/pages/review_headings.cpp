// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/review_headings.h"

#include "models/text.h"

#include <QCoreApplication>

namespace pages {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(pages::ReviewHeadings)
};

ReviewHeading headingOf(session::RowFilter filter)
{
    using session::RowFilter;
    switch (filter) {
    case RowFilter::Ready:
        return {Tr::tr("Rows that are ready"), Tr::tr("These rows are sent as they stand here.")};
    case RowFilter::MissingEmail:
        return {Tr::tr("Fix rows without an email"),
                Tr::tr("A profile needs an email address: it is what links a customer to what they do in the "
                       "store. Rows without one are not sent.")};
    case RowFilter::InvalidEmail:
        return {Tr::tr("Fix addresses that cannot be right"),
                Tr::tr("Nobody can be reached at these addresses, and no profile would be made of them. Rows "
                       "with such an address are not sent.")};
    case RowFilter::DuplicateEmail:
        return {Tr::tr("Rows with an email that another row has"),
                Tr::tr("Of the rows with one address the last is sent. Change an address if these are "
                       "different customers.")};
    case RowFilter::OtherProblems:
        return {
            Tr::tr("Other values to check"),
            Tr::tr("A marked value does not fit its field: the row is sent without it. A row that lacks a "
                   "required value is not sent.")};
    case RowFilter::LeftOutByUser:
        return {Tr::tr("Rows that you left out"), Tr::tr("These rows are not sent.")};
    case RowFilter::All:
        return {Tr::tr("All rows"), Tr::tr("Every row of the file as it stands now.")};
    }
    Q_UNREACHABLE();
}

} // namespace

ReviewHeading reviewHeading(ReviewState::Kind state, session::RowFilter filter, qint64 ready)
{
    using Kind = ReviewState::Kind;
    switch (state) {
    case Kind::Reading:
        return {Tr::tr("The file is still being read"),
                Tr::tr("Rows without an email, and other things to fix, are shown here.")};
    case Kind::NotRead:
        return {Tr::tr("The rows are not all known"),
                Tr::tr("Only a file that was read whole can be checked.")};
    case Kind::Checking:
        return {Tr::tr("Checking every row"),
                Tr::tr("Rows without an email, and other things to fix, are shown here. Nothing is sent.")};
    case Kind::Stopped:
        return {Tr::tr("The check was stopped"), Tr::tr("Rows can be sent once all of them are checked.")};
    case Kind::Failed:
        return {Tr::tr("The rows could not be checked"), {}};
    case Kind::Fine:
        return {Tr::tr("Every row has an email"),
                Tr::tr("%Ln row(s) are ready. Nothing has to be fixed.", nullptr, models::plural(ready))};
    case Kind::Rows:
        return headingOf(filter);
    }
    Q_UNREACHABLE();
}

QString nothingToShow(session::RowFilter filter)
{
    using session::RowFilter;
    switch (filter) {
    case RowFilter::Ready:
        return Tr::tr("No row is ready to be sent.");
    case RowFilter::MissingEmail:
        return Tr::tr("No row is without an email.");
    case RowFilter::InvalidEmail:
        return Tr::tr("No row has an invalid email.");
    case RowFilter::DuplicateEmail:
        return Tr::tr("No row has the email of another.");
    case RowFilter::OtherProblems:
        return Tr::tr("There are no other values to check.");
    case RowFilter::LeftOutByUser:
        return Tr::tr("You have left out no row.");
    case RowFilter::All:
        return Tr::tr("The file has no rows.");
    }
    Q_UNREACHABLE();
}

} // namespace pages
