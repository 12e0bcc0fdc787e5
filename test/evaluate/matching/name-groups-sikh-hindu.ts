const words = (text: string): string[] => text.trim().split(/\s+/);

/** Surnames common among Sikh and Hindu families in the United Kingdom, in usual spellings. */
export const SIKH_HINDU_SURNAMES: readonly string[] = words(`
  acharya agarwal aggarwal ahluwalia amin anand arora atwal aujla badhan bahra bains bakshi bal banerjee bansal
  basra bassi basu batra bedi bhakta bhalla bhamra bharadwaj bhardwaj bhatia bhatt bhogal birdi birk bola bose brar
  chahal chakraborty chakrabarti chana chander chandra chauhan chatterjee chaudhari chawla cheema chohan chopra chouhan dabhi
  dalal das dasgupta datta dave desai deol deshmukh deshpande dev devi dewan dhaliwal dhami dhanda dhanjal dhanoa
  dhawan dhesi dhillon dhindsa dhingra dixit dogra dosanjh dube dubey dutt dutta gahir gandhi ganesan garcha garewal
  garg ghai ghosh gill goel goyal grewal gohil gosal gosai goswami gour grover guha gujral gupta gurung hans hayer
  heer hothi hundal iyer jagdev jain jaiswal jassal jha jhaj jhutti johal joshi jutla kainth kalsi kambo kandola kang kapoor
  kapur kara kashyap kataria kaul kaur khaira khanna khatri khosla khurana kohli kotecha krishnan krishna kular kulkarni
  kumar kumari kundi lakhani lal lall lally lota lohia luthra madan madhvani mahajan mahal mahay maan malhi malhotra
  mander mangat manku mathur mehra mehta menon minhas mishra misra mistry mittal modha modi mukherjee mundy murthy nagra
  nahal naik nair nanda nandra nandhra narang narayan nijjar nayar ojha oberoi ohri padda panchal pandey pandit pandya panesar
  pannu parekh parikh parmar parmer patel pathania patil pattni phull pillai pindoria plaha popat powar prajapati prakash prasad
  purewal puri rai raghavan raj rajput raju ram raman ramesh randhawa rao rathod rathore ratti rattan reddy rehal rehill
  rupra sagoo sahota saini samra sandher sandhu sangha sanghera saran saroya sarkar saxena sehmi sehgal sekhon
  sethi shankar sharma shergill shukla sian siddhu sidhu singh singha sinha sodha sodhi sohal solanki sond soni sood
  sohi sran srinivasan srivastava subramaniam suri suman sunder tailor takhar tandon thakkar thakrar thakur thandi thapa thiara
  tiwari toor tripathi trivedi uppal upadhyay vadher vaghela vaid vaja varsani varma vekaria venkatesan verma vig virdee virdi vora vyas
  walia wadhwa yadav
`);

/** Forenames that seldom stand in families of another heritage. */
export const SIKH_HINDU_FORENAMES: readonly string[] = words(`
  aarav aarush abhinav advait akshay amardeep amarjit amrit anirudh arjan arjun arnav avneet baljit balraj balvinder
  daljit deepak deepika devansh dhruv divya gagandeep gurbaksh gurdeep gurjit gurleen gurmeet gurpreet gursharan gurvinder
  harbhajan hardeep harjit harleen harman harmeet harnek harpal harpreet harsh harshita harvinder harveer inderjit ishaan
  jagdeep jagjit jasdeep jaskaran jasleen jaspal jaspreet jasvinder jaswant kamaljit karanveer karthik kavya kiranjit krish
  kuldeep kulwinder lakshmi lovepreet maninder manjit manpreet manvir mandeep mohinder narinder navdeep navjot navneet nikhil
  nirmal paramjit parminder parmjit prabhjot pradeep pranav pratik priyanka prisha raghav rajan rajesh rajinder rajvir ramandeep
  ranjit ravinder rishi rupinder sahib sandeep sanjay satnam satvinder shreeya shreya shivani shivam siddharth simran simranjit
  sukhdeep sukhjit sukhpreet sukhvinder surinder surjit tejveer varinder veer vihaan vikram vivaan
`);
