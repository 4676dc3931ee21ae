// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/columns_page.h"

#include "models/columns_model.h"
#include "models/field_words.h"
#include "models/text.h"
#include "pages/columns_table.h"
#include "pages/conversion_panel.h"
#include "pages/field_picker.h"
#include "pages/made_field_dialog.h"
#include "pages/made_fields_part.h"
#include "pages/recipe_menu.h"
#include "pages/recipe_notice.h"
#include "pages/record_card.h"
#include "pages/unknown_fields_notice.h"
#include "session/messages.h"
#include "session/session.h"
#include "style/theme.h"
#include "widgets/chip.h"
#include "widgets/notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWizard>

#include <algorithm>

namespace pages {

namespace {

using models::ColumnsModel;

constexpr int narrowPage = 840;
constexpr int widePanel = style::space::sidePanel + 2 * style::space::large;

} // namespace

ColumnsPage::ColumnsPage(session::Session &session, QWidget *parent)
    : Page(session, Step::Columns, tr("Map columns to profile fields"),
           tr("Matched by name and by what the values look like. Change any of them; your choices are "
              "remembered for files of this shape."),
           parent)
    , m_single(new widgets::Notice(this))
    , m_notice(new widgets::Notice(this))
    , m_moveButton(new QPushButton(tr("&Use it for this column"), this))
    , m_model(new ColumnsModel(session.file(), session.columns(), this))
    , m_view(new ColumnsTable(m_model, this))
    , m_panel(new ConversionPanel(session, this))
    , m_made(new MadeFieldsPart(session.columns(), this))
    , m_addFieldButton(new QPushButton(tr("A&dd a field…"), this))
    , m_record(new RecordCard(session, this))
    , m_picker(new FieldPicker(this))
{
    setObjectName(QStringLiteral("columnsPage"));
    m_notice->setObjectName(QStringLiteral("columnsNotice"));
    m_notice->addButton(m_moveButton);
    m_notice->hide();
    m_moveButton->setObjectName(QStringLiteral("moveFieldButton"));
    m_moveButton->setAutoDefault(false);
    body()->addLayout(makeHead());
    body()->addWidget(makeSingleNotice());
    body()->addWidget(m_notice);
    body()->addWidget(new RecipeNotice(session, this));
    body()->addWidget(new UnknownFieldsNotice(session.columns(), this));
    buildTable();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::medium);
    auto *left = new QVBoxLayout;
    left->setSpacing(style::space::small);
    left->addWidget(m_view, 1);
    left->addWidget(m_made);
    left->addSpacing(style::space::tiny);
    left->addWidget(m_record);
    middle->addLayout(left, 1);
    middle->addWidget(m_panel);
    m_panel->setFixedWidth(widePanel);
    body()->addLayout(middle, 1); // the panel takes all the height that there is

    connect(m_moveButton, &QPushButton::clicked, this, &ColumnsPage::moveField);
    connect(m_model, &ColumnsModel::fieldWanted, this, [this](int column) { choose(column); });
    connect(m_model, &ColumnsModel::refused, this, &ColumnsPage::refuse);
    connect(m_panel, &ConversionPanel::fieldWanted, this, [this](int column) { choose(column); });
    connect(m_panel, &ConversionPanel::refused, this, &ColumnsPage::refuse);
    connect(m_panel, &ConversionPanel::rowWanted, m_record, &RecordCard::showRow);
    connect(m_panel, &ConversionPanel::reviewWanted, this, &ColumnsPage::reviewWanted);
    connect(m_picker, &FieldPicker::picked, this, &ColumnsPage::take);
    connect(m_picker, &FieldPicker::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_made, &MadeFieldsPart::changeWanted, this, &ColumnsPage::describeMade);
    connect(m_addFieldButton, &QPushButton::clicked, this, [this] { describeMade(); });
    connect(m_record, &RecordCard::rowChanged, this, &ColumnsPage::tellFrame);
    connect(&session.columns(), &session::ColumnChoices::changed, this, &ColumnsPage::refresh);
    connect(&session.file(), &session::FileReading::documentRead, this, &ColumnsPage::refresh);
    refresh();
}

QLayout *ColumnsPage::makeHead()
{
    m_identity = new widgets::Chip({}, style::Tone::Good, this);
    m_identity->setObjectName(QStringLiteral("identityChip"));
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("columnCounts"));
    style::setMuted(*m_counts);
    m_acceptAllButton = new QPushButton(this);
    m_acceptAllButton->setObjectName(QStringLiteral("acceptAllButton"));
    m_acceptAllButton->setAutoDefault(false);
    connect(m_acceptAllButton, &QPushButton::clicked, &session().columns(),
            &session::ColumnChoices::acceptAll);
    m_addFieldButton->setObjectName(QStringLiteral("addFieldButton"));
    m_addFieldButton->setAccessibleDescription(
        tr("A field that is not filled from one column as it stands."));
    m_addFieldButton->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::medium);
    head->addWidget(m_identity);
    m_counts->setWordWrap(true);
    head->addWidget(m_counts, 1);
    head->addWidget(m_addFieldButton);
    head->addWidget(m_acceptAllButton);
    head->addWidget(new RecipeMenu(session(), this));
    return head;
}

/// What one column alone most often means, with the way back to where the file is cut.
QWidget *ColumnsPage::makeSingleNotice()
{
    auto *back = new QPushButton(tr("Choose the &separator"), this);
    back->setObjectName(QStringLiteral("separatorButton"));
    back->setAutoDefault(false);
    m_single->setObjectName(QStringLiteral("singleColumnNotice"));
    m_single->addButton(back);
    m_single->say(style::Tone::Warning, tr("One column"),
                  tr("Only one column was found. Is the separator right?"),
                  tr("It is chosen on the page before, above the first rows."));
    m_single->hide();
    connect(back, &QPushButton::clicked, this, [this] {
        if (wizard())
            wizard()->back();
    });
    return m_single;
}

void ColumnsPage::buildTable()
{
    m_view->setObjectName(QStringLiteral("columnsView"));
    m_view->setAccessibleName(tr("Columns of the file"));
    m_view->setAccessibleDescription(tr("Space uses a column or leaves it out, Enter chooses its field."));
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_panel->setColumn(currentColumn());
        m_notice->hide();
    });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnsModel::Field)
            choose(index.row());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_notice->hide();
        m_panel->setColumn(-1);
        m_view->setCurrentIndex(m_model->index(0, ColumnsModel::Name));
    });
}

int ColumnsPage::currentColumn() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void ColumnsPage::initializePage()
{
    session().recipes().look();
    if (currentColumn() < 0)
        m_view->setCurrentIndex(m_model->index(0, ColumnsModel::Name));
    m_panel->setColumn(currentColumn());
    refresh();
}

void ColumnsPage::refresh()
{
    const session::ColumnChoices &columns = session().columns();
    const session::ColumnChoices::Count count = columns.count();
    const bool identity = columns.isEmailMapped();
    m_single->setVisible(columns.mapping().columns.size() == 1);
    m_identity->setText(identity ? tr("✓ Email is the identity") : tr("! No email column yet"));
    m_identity->setTone(identity ? style::Tone::Good : style::Tone::Warning);
    m_identity->updateGeometry();
    QStringList counts {tr("%n mapped", "columns", count.mapped)};
    if (count.proposals > 0)
        counts << tr("%n proposal(s)", nullptr, count.proposals);
    if (count.leftOut > 0)
        counts << tr("%n left out", "columns", count.leftOut);
    if (count.secret > 0)
        counts << tr("%n secret", "columns", count.secret);
    m_acceptAllButton->setVisible(count.proposals > 0);
    m_acceptAllButton->setText(tr("&Accept %n proposal(s)", nullptr, count.proposals));
    if (!columns.made().empty())
        counts << tr("%n made field(s)", nullptr, int(columns.made().size()));
    m_counts->setText(counts.join(tr(" · ", "between counts")));
    m_addFieldButton->setEnabled(!columns.mapping().columns.empty());
    tellFrame();
}

void ColumnsPage::choose(int column, const QString &typed)
{
    const session::ColumnChoices &columns = session().columns();
    const xdm::ColumnMapping &own = columns.mapping().columns.at(std::size_t(column));
    if (own.state == xdm::State::Secret)
        return;
    m_pickedFor = column;
    m_picker->fields().setSchema(columns.schema(), columns.namespaces());
    m_picker->fields().setMapping(columns.mapping());
    const QModelIndex cell = m_model->index(column, ColumnsModel::Field);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    const QRect place = m_view->visualRect(cell);
    m_picker->openAt({m_view->viewport()->mapToGlobal(place.topLeft()), place.size()}, own.header, own.field,
                     typed);
}

void ColumnsPage::take(const QString &path)
{
    m_notice->hide();
    if (const auto done = session().columns().assign(m_pickedFor, path); !done)
        refuseField(m_pickedFor, path, done.error());
}

void ColumnsPage::refuse(int column, const base::Error &error)
{
    refuseField(column, session().columns().mapping().columns.at(std::size_t(column)).field, error);
}

void ColumnsPage::refuseField(int column, const QString &path, const base::Error &error)
{
    const bool twice = error.code == base::ErrorCode::FieldTwice;
    const bool byColumn = session().columns().mapping().columnFor(path) != nullptr;
    const xdm::ColumnMapping &own = session().columns().mapping().columns.at(std::size_t(column));
    m_pickedFor = column;
    m_wantedField = path;
    const session::Message message = session::describe(error);
    m_notice->say(
        style::Tone::Warning, twice ? tr("Taken") : tr("Not possible"),
        twice && byColumn
            ? tr("The column “%1” already fills %2.").arg(error.subject, models::fieldWords(m_wantedField))
            : twice ? tr("A made field already fills %1.").arg(models::fieldWords(m_wantedField))
                    : message.happened,
        twice ? tr("One column fills a field. Use it for “%1” instead?").arg(own.header) : message.advice);
    m_moveButton->setVisible(twice);
    m_notice->show();
}

/// Opens what describes a made field: a further one, or the one of that path.
void ColumnsPage::describeMade(const QString &replaced)
{
    auto *dialog = new MadeFieldDialog(session(), m_record->row(), replaced, this);
    dialog->open();
}

/// The other column is left out, or the field made no longer, and this column takes it.
void ColumnsPage::moveField()
{
    session::ColumnChoices &columns = session().columns();
    if (const xdm::ColumnMapping *other = columns.mapping().columnFor(m_wantedField))
        columns.leaveOut(other->column);
    else
        columns.removeMade(m_wantedField);
    take(m_wantedField);
    m_view->setFocus(Qt::OtherFocusReason);
}

bool ColumnsPage::takeKey(int key, const QString &text)
{
    const int column = currentColumn();
    if (column < 0)
        return false;
    if (key == Qt::Key_Space) {
        m_model->toggle(column);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F4) {
        choose(column);
        return true;
    }
    if (text.isEmpty() || !text.front().isLetterOrNumber())
        return false;
    choose(column, text);
    return true;
}

bool ColumnsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_panel->setFixedWidth(width() < narrowPage ? style::space::sidePanel : widePanel);
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return (plain && takeKey(key->key(), key->text())) || Page::eventFilter(watched, event);
}

QString ColumnsPage::hindrance() const
{
    if (!session().file().document())
        return tr("Choose a file first.");
    if (!session().columns().isEmailMapped())
        return tr("Choose the column that holds the email address.");
    return {};
}

QString ColumnsPage::footerNote() const
{
    const session::FileReading &file = session().file();
    if (file.rows() == 0)
        return {};
    return file.state() == session::FileReading::State::Read
        ? tr("Row %1 of %2").arg(models::number(m_record->row() + 1), models::number(file.rows()))
        : tr("Row %1").arg(models::number(m_record->row() + 1));
}

QString ColumnsPage::railText() const
{
    return session().file().document()
        ? tr("%n column(s) mapped", nullptr, session().columns().count().mapped)
        : QString();
}

QString ColumnsPage::helpTopic() const
{
    return QStringLiteral("columns");
}

QWidget *ColumnsPage::firstFocus() const
{
    return m_view;
}

} // namespace pages
