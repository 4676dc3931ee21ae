// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

class QGridLayout;

namespace widgets {
class Card;
class Notice;
class ScrollColumn;
} // namespace widgets

namespace pages {

class RecordsPart;

/// The last look before anything leaves: rows, destination, what will be changed and what cannot be undone.
/// There is no way back behind it; production asks once more. What is confirmed here is started here.
class SummaryPage : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(session::Session &session, QWidget *parent = nullptr);

    QString hindrance() const override;
    QString footerNote() const override;

    QString helpTopic() const override { return QStringLiteral("summary"); }

    void initializePage() override;
    bool validatePage() override;

private:
    void showFacts();
    void addFact(const QString &label, const QString &value, const char *name);
    void showConsequences();
    void askOnceMore();
    void scrollToRecords();

    widgets::ScrollColumn *m_scroll;
    widgets::Card *m_facts;
    QGridLayout *m_grid;
    widgets::Notice *m_changes;
    widgets::Notice *m_final;
    RecordsPart *m_records;
    bool m_isSure = false;
};

} // namespace pages
