// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/export_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(session::Exports)
};

struct Export
{
    const char *system; ///< as the catalogue of headers calls it
    const char *words;
};

constexpr Export exports[] {
    {"commerce-customers", QT_TRANSLATE_NOOP("session::Exports", "Adobe Commerce “Customers Main File”")},
    {"commerce-addresses", QT_TRANSLATE_NOOP("session::Exports", "Adobe Commerce “Customer Addresses”")},
    {"commerce-single",
     QT_TRANSLATE_NOOP("session::Exports", "Adobe Commerce “Customers and Addresses (single file)”")},
    {"commerce-grid", QT_TRANSLATE_NOOP("session::Exports", "Adobe Commerce “All Customers” grid")},
    {"commerce-finance", QT_TRANSLATE_NOOP("session::Exports", "Adobe Commerce “Customer Finances”")},
    {"salesforce-contact-report", QT_TRANSLATE_NOOP("session::Exports", "Salesforce contact report")},
    {"salesforce-data-export", QT_TRANSLATE_NOOP("session::Exports", "Salesforce data export")},
    {"dynamics-365-contacts", QT_TRANSLATE_NOOP("session::Exports", "Dynamics 365 contacts")},
    {"hubspot-contacts", QT_TRANSLATE_NOOP("session::Exports", "HubSpot contacts")},
    {"mailchimp-audience", QT_TRANSLATE_NOOP("session::Exports", "Mailchimp audience")},
    {"klaviyo-profiles", QT_TRANSLATE_NOOP("session::Exports", "Klaviyo profiles")},
    {"shopify-customers", QT_TRANSLATE_NOOP("session::Exports", "Shopify customers")},
    {"woocommerce-analytics-customers", QT_TRANSLATE_NOOP("session::Exports", "WooCommerce customers")},
    {"woocommerce-user-export", QT_TRANSLATE_NOOP("session::Exports", "WooCommerce users")},
    {"zoho-crm-contacts", QT_TRANSLATE_NOOP("session::Exports", "Zoho CRM contacts")},
    {"pipedrive-persons", QT_TRANSLATE_NOOP("session::Exports", "Pipedrive people")},
    {"google-contacts", QT_TRANSLATE_NOOP("session::Exports", "Google Contacts")},
    {"google-contacts-old", QT_TRANSLATE_NOOP("session::Exports", "Google Contacts, older form")},
    {"outlook-contacts", QT_TRANSLATE_NOOP("session::Exports", "Outlook contacts")},
    {"apollo-contacts", QT_TRANSLATE_NOOP("session::Exports", "Apollo contacts")},
    {"activecampaign-contacts", QT_TRANSLATE_NOOP("session::Exports", "ActiveCampaign contacts")},
};

} // namespace

QString exportWords(const QString &system)
{
    const auto found = std::ranges::find_if(
        exports, [&](const Export &known) { return system == QLatin1String(known.system); });
    return found == std::end(exports) ? system : Tr::tr(found->words);
}

QString describe(xdm::Outcome outcome, xdm::ExportForm form)
{
    switch (outcome) {
    case xdm::Outcome::Written:
        return {};
    case xdm::Outcome::MissingEmail:
        return form == xdm::ExportForm::CommerceSingle
            ? Tr::tr("This row goes on with the customer above it: it becomes part of that record.")
            : Tr::tr("This row has no email address and is not sent.");
    case xdm::Outcome::InvalidEmail:
        return Tr::tr("The email address of this row is not valid, so the row is not sent.");
    case xdm::Outcome::RequiredMissing:
        return Tr::tr("A field that the schema requires has no value in this row, so the row is not sent.");
    case xdm::Outcome::TooLarge:
        return Tr::tr("This row makes a record larger than the platform takes, so it is not sent.");
    }
    Q_UNREACHABLE();
}

QString rowLeftOutByUser()
{
    return Tr::tr("You left this row out.");
}

QString rowNotReadYet()
{
    return Tr::tr("This row has not been read yet.");
}

} // namespace session
